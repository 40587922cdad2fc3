package se.medborgarlofte.dialogue.domain;

/** What has become of a proposed text. */
public enum DraftState {
    WAITING,
    SENT,
    DISCARDED
}
