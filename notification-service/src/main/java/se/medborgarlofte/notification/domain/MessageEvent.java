package se.medborgarlofte.notification.domain;

/** What has happened to a message; the facts are in its state. */
public enum MessageEvent {
    HANDED_OVER,
    FAILED,
    SUPPRESSED
}
