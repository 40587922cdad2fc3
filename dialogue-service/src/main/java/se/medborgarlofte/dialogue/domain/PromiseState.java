package se.medborgarlofte.dialogue.domain;

/** Whether a promise made at a meeting has been kept. */
public enum PromiseState {
    OPEN,
    KEPT
}
