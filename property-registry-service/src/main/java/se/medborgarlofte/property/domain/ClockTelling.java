package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import java.time.Period;

/** That those who keep a custody are told of a clock, before it runs out or when it has. */
public record ClockTelling(ClockEnd end, Stage stage) {

    private static final Period BEFORE = Period.ofDays(7);

    /** Which of the two. */
    public enum Stage {
        ENDS_SOON,
        ENDED
    }

    /** The first day on which it is told. */
    LocalDate from() {
        return switch (stage) {
            case ENDS_SOON -> end.on().minus(BEFORE);
            case ENDED -> end.on();
        };
    }

    /** Whether that day is right for it: that a clock ends soon is not told when it has ended. */
    boolean isFor(LocalDate day) {
        return switch (stage) {
            case ENDS_SOON -> !day.isBefore(from()) && day.isBefore(end.on());
            case ENDED -> !day.isBefore(from());
        };
    }
}
