package se.medborgarlofte.eventing.envelope;

/** What came is not an event, or lacks what its readers need; trying again will not help. */
public final class MalformedEventException extends RuntimeException {

    public MalformedEventException(String message) {
        super(message);
    }
}
