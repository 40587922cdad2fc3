package se.medborgarlofte.property.domain;

/** What happens to the reading of a marking. */
public enum MarkReadingEvent {
    BEGUN,
    ADVANCED,
    OVERDUE
}
