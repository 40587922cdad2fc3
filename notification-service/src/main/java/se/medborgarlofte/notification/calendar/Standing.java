package se.medborgarlofte.notification.calendar;

/** Whether a meeting takes place, as its calendar entry says. */
public enum Standing {
    CONFIRMED("REQUEST"),
    /** Its time is new and not everybody has said yes to it. */
    TENTATIVE("REQUEST"),
    CANCELLED("CANCEL");

    private final String method;

    Standing(String method) {
        this.method = method;
    }

    /** METHOD of the message that tells it (RFC 5546). */
    public String method() {
        return method;
    }
}
