package se.medborgarlofte.eventing.store;

/** How widely an event's data may be shown; decides which projection may carry it. */
public enum DataClassification {
    PUBLIC,
    INTERNAL,
    RESTRICTED,
    PROTECTED
}
