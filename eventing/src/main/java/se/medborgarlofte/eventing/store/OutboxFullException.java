package se.medborgarlofte.eventing.store;

/** Too many of the aggregate's events wait for the broker; nothing was changed, try again later. */
public final class OutboxFullException extends RuntimeException {

    public OutboxFullException(String message) {
        super(message);
    }
}
