package se.medborgarlofte.property.domain;

/** What happens to a match. */
public enum MatchEvent {
    PROPOSED,
    JOINED,
    CONFIRMED,
    REFUSED,
    OWNER_TOLD
}
