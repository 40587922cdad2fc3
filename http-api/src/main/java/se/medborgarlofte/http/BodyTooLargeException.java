package se.medborgarlofte.http;

import java.io.IOException;

/** A request body went on after its limit; it may have announced no length at all. */
final class BodyTooLargeException extends IOException {

    private final long limit;

    BodyTooLargeException(long limit) {
        super("body over " + limit + " bytes");
        this.limit = limit;
    }

    Problem problem() {
        return Problem.of(CommonProblem.BODY_TOO_LARGE).detail("detail", limit / 1024);
    }
}
