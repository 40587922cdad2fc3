package se.medborgarlofte.eventing.store;

/** There is no aggregate with the id. */
public final class UnknownAggregateException extends RuntimeException {

    public UnknownAggregateException(String message) {
        super(message);
    }
}
