package se.medborgarlofte.pledge.domain;

/** What a concern is about; the same words as in the dialogue service's events. */
public enum ConcernCategory {
    RESIDENTIAL_BURGLARY,
    THEFT,
    VANDALISM,
    TRAFFIC,
    DRUGS,
    DISORDER,
    LIGHTING,
    OTHER
}
