package se.medborgarlofte.eventing.handling;

/**
 * The event refers to something that has not come yet. It waits under that key and is handled when the thing arrives:
 * topics have no order among themselves.
 */
public final class NotYetKnownException extends RuntimeException {

    private final String key;

    /**
     * Makes the event wait.
     *
     * @param key the id of the missing aggregate, or another key that will be announced to {@link WaitingEvents}
     */
    public NotYetKnownException(String key) {
        super("not known yet");
        this.key = key;
    }

    public String key() {
        return key;
    }
}
