package se.medborgarlofte.eventing.store;

/** The event would be larger than the broker and its readers take; nothing was changed. */
public final class EventTooLargeException extends RuntimeException {

    public EventTooLargeException(String message) {
        super(message);
    }
}
