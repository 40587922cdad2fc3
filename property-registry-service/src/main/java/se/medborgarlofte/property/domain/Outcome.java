package se.medborgarlofte.property.domain;

/** What became of a seized thing. */
public enum Outcome {
    RETURNED,
    HANDED_BACK,
    FORFEITED,
    SOLD_UNCLAIMED,
    DESTROYED_UNCLAIMED
}
