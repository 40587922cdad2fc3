package se.medborgarlofte.dialogue.domain;

/** What a visit is to be about, as far as it decides who can come. */
public enum Topic {
    BURGLARY_PREVENTION,
    MARKING,
    NEIGHBOURHOOD_WATCH,
    TRAFFIC,
    YOUTH,
    SAFETY_WALK,
    OTHER
}
