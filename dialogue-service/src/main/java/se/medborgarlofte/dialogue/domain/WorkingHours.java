package se.medborgarlofte.dialogue.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** When somebody works on one day of the week, by the clock on the wall in Sweden. */
public record WorkingHours(DayOfWeek day, LocalTime from, LocalTime to) {

    public WorkingHours {
        Refusal.WORK_ENDS_BEFORE_IT_STARTS.when(!from.isBefore(to));
    }

    /** The same hours on a date: an hour longer or shorter on the nights when the clock changes. */
    TimeSpan on(LocalDate date) {
        return new TimeSpan(Sweden.instant(date, from), Sweden.instant(date, to));
    }
}
