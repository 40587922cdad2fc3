package se.medborgarlofte.dialogue.domain;

/** How many of the two authorities have named a person who comes. */
public enum VisitState {
    REQUESTED,
    PARTLY_CONFIRMED,
    CONFIRMED
}
