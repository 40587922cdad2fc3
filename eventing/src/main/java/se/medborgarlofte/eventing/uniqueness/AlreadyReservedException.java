package se.medborgarlofte.eventing.uniqueness;

/** Someone else holds a key that was asked for; nothing was reserved. */
public final class AlreadyReservedException extends RuntimeException {

    private final String key;
    private final String holder;

    AlreadyReservedException(String key, String holder) {
        super("the key is held by another");
        this.key = key;
        this.holder = holder;
    }

    /** The first key, in sorted order, that was taken. */
    public String key() {
        return key;
    }

    public String holder() {
        return holder;
    }
}
