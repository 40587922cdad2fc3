package se.medborgarlofte.notification.domain;

/** How urgent a message is; each has a lane of its own, so that a mass mailing never delays a notice to one person. */
public enum Priority {
    /** Someone waits for it, or must act on it. */
    URGENT,
    NORMAL,
    /** The same to many. */
    BULK
}
