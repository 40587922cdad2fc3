package se.medborgarlofte.property.domain;

/** What happens to a seizure. */
public enum SeizureEvent {
    RECORDED,
    IDENTIFIED
}
