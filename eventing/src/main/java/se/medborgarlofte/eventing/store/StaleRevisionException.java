package se.medborgarlofte.eventing.store;

/** The aggregate has changed since the caller read it. */
public final class StaleRevisionException extends RuntimeException {

    public StaleRevisionException(String message) {
        super(message);
    }
}
