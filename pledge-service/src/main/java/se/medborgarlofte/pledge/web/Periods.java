package se.medborgarlofte.pledge.web;

import java.time.LocalDate;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.Period;

/** Reads a period that a request states as two dates. */
final class Periods {

    private Periods() {}

    /**
     * The period.
     *
     * @param pointerToEnd where the last day stands in the request
     * @throws Problem when it ends before it begins
     */
    static Period of(LocalDate from, LocalDate to, String pointerToEnd) {
        if (to.isBefore(from)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error(pointerToEnd, "ends-before-it-begins", from);
        }
        return new Period(from, to);
    }
}
