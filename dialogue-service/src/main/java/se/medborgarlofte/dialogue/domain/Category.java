package se.medborgarlofte.dialogue.domain;

/** What a concern is about. */
public enum Category {
    RESIDENTIAL_BURGLARY,
    THEFT,
    VANDALISM,
    TRAFFIC,
    DRUGS,
    DISORDER,
    LIGHTING,
    OTHER
}
