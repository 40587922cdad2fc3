package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Between which two days something was stolen, both included. */
public record TheftPeriod(LocalDate from, LocalDate to) {

    /** Checks the period against the day it is reported. */
    public static TheftPeriod reported(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            throw Refusal.PERIOD_REVERSED.asException();
        }
        if (to.isAfter(today)) {
            throw Refusal.STOLEN_IN_THE_FUTURE.asException();
        }
        return new TheftPeriod(from, to);
    }

    /** The month that the figures count it in. */
    public YearMonth month() {
        return YearMonth.from(from);
    }
}
