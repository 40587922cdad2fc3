package se.medborgarlofte.property.domain;

/** What happens to a kit. */
public enum KitEvent {
    CLAIMED,
    MOVED,
    LENT,
    TAKEN_BACK,
    GIVEN_UP
}
