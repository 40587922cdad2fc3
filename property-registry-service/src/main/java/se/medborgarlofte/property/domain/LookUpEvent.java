package se.medborgarlofte.property.domain;

/** What happens to a look-up. */
public enum LookUpEvent {
    MADE,
    REVEALED,
    REVIEWED,
    DISCLOSED
}
