package se.medborgarlofte.dialogue.domain;

/** Whether a time suits somebody. */
public enum Availability {
    YES,
    IF_NEED_BE,
    NO
}
