package se.medborgarlofte.dialogue.domain;

/** Whether contact persons may forward an alert. */
public enum AlertState {
    /** An officer must approve it first. */
    DRAFT,
    APPROVED,
    REJECTED
}
