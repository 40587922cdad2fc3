package se.medborgarlofte.property.domain;

/** What happens to a UV check. */
public enum UvCheckEvent {
    RECORDED
}
