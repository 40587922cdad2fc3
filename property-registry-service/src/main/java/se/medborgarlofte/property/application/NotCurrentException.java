package se.medborgarlofte.property.application;

/** This instance has not yet seen everything that was told; to be tried again soon. */
public final class NotCurrentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotCurrentException(String message) {
        super(message);
    }
}
