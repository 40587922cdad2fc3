package se.medborgarlofte.property.domain;

/** What has been decided about a match. */
public enum MatchState {
    PROPOSED,
    /** One has confirmed it and one has refused it; a third decides. */
    DISPUTED,
    CONFIRMED,
    REFUSED,
    /** The stolen thing is no longer looked for. */
    CLOSED,
    /** It was confirmed, and two people have found that this was wrong. */
    REVERSED
}
