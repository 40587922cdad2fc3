package se.medborgarlofte.dialogue.domain;

/** Whether a meeting was captured on the spot or invited to beforehand. */
public enum MeetingKind {
    EVERYDAY,
    ARRANGED
}
