package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;

/** A span of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins");
        }
    }
}
