package se.medborgarlofte.eventing.store;

/** An aggregate with the id exists already. */
public final class DuplicateAggregateException extends RuntimeException {

    public DuplicateAggregateException(String message) {
        super(message);
    }
}
