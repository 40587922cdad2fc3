package se.medborgarlofte.dialogue.domain;

/** Whether a citizen dialogue takes place. */
public enum OpenDialogueState {
    ANNOUNCED,
    CANCELLED
}
