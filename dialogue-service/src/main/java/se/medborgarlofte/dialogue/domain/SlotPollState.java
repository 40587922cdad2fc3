package se.medborgarlofte.dialogue.domain;

/** Whether a poll may still be answered. */
public enum SlotPollState {
    OPEN,
    CLOSED
}
