package se.medborgarlofte.matching.thing;

import java.time.LocalDate;

/** The days between which it was lost, or on which it was found. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from + ", " + to);
        }
    }

    public static Period on(LocalDate day) {
        return new Period(day, day);
    }
}
