package se.medborgarlofte.eventing.store;

/** Others kept changing the aggregate at the same time; trying again may succeed. */
public final class ContentionException extends RuntimeException {

    public ContentionException(String message) {
        super(message);
    }
}
