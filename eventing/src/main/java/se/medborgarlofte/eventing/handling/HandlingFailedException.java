package se.medborgarlofte.eventing.handling;

import java.util.List;

/** Some handlers failed with an event, each by itself; the others have handled it. */
public final class HandlingFailedException extends RuntimeException {

    private final List<Failure> failures;

    HandlingFailedException(List<Failure> failures) {
        super("handlers failed: " + failures.stream().map(Failure::handler).toList());
        this.failures = List.copyOf(failures);
    }

    /** Whether trying again may help. */
    public enum Kind {
        /** The event lacks what the handler needs; it never will have it. */
        MALFORMED,
        FAILED
    }

    /**
     * One handler's failure.
     *
     * @param reason what is wrong with a malformed event, or the exception's class; never its message, which may hold
     *     what must not be logged
     */
    public record Failure(String handler, Kind kind, String reason) {}

    public List<Failure> failures() {
        return failures;
    }

    /** Whether at least one handler may succeed with another try. */
    public boolean mayPass() {
        return failures.stream().anyMatch(failure -> failure.kind() == Kind.FAILED);
    }
}
