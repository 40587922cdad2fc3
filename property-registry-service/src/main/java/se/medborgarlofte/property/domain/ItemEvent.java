package se.medborgarlofte.property.domain;

/** What happens to a registered thing. */
public enum ItemEvent {
    REGISTERED,
    TRANSFERRED,
    CLOSED
}
