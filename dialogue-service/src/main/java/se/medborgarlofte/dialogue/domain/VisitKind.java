package se.medborgarlofte.dialogue.domain;

/** What kind of visit an association asks for. */
public enum VisitKind {
    START_UP,
    TRAINING,
    YEARLY,
    INCIDENT
}
