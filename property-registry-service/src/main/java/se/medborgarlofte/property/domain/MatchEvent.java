package se.medborgarlofte.property.domain;

/** What happens to a match. */
public enum MatchEvent {
    PROPOSED,
    JOINED,
    DISPUTED,
    CONFIRMED,
    REFUSED,
    CLOSED,
    REOPENED,
    REVERSED,
    OWNER_TOLD
}
