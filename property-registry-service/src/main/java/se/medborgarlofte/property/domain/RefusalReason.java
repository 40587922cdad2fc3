package se.medborgarlofte.property.domain;

/** Why somebody found that the two things are not the same. */
public enum RefusalReason {
    DIFFERENT_THING,
    IDENTIFIER_MISREAD,
    NOT_STOLEN,
    OTHER
}
