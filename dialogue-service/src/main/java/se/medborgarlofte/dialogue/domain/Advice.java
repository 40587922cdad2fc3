package se.medborgarlofte.dialogue.domain;

/** What was handed out or shown at a meeting. */
public enum Advice {
    LOCKS_AND_WINDOWS,
    LIGHTING,
    MARKING,
    NEIGHBOURHOOD_WATCH,
    TRAVELLING_AWAY,
    BICYCLES,
    FRAUD,
    OTHER
}
