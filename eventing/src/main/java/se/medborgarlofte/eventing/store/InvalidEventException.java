package se.medborgarlofte.eventing.store;

/** The event does not follow its schema: a defect in the producer; nothing was changed. */
public final class InvalidEventException extends RuntimeException {

    public InvalidEventException(String message) {
        super(message);
    }
}
