package se.medborgarlofte.dialogue.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** Whole days in Sweden. */
final class Days {

    private Days() {}

    /** From the first to the end of the last day. */
    static TimeSpan span(LocalDate from, LocalDate to, long most) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > most) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("?to", "window-of-days", most);
        }
        return new TimeSpan(
                Sweden.instant(from, LocalTime.MIDNIGHT), Sweden.instant(to.plusDays(1), LocalTime.MIDNIGHT));
    }
}
