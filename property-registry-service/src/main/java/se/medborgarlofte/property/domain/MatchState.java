package se.medborgarlofte.property.domain;

/** What has been decided about a match. */
public enum MatchState {
    PROPOSED,
    CONFIRMED,
    REFUSED
}
