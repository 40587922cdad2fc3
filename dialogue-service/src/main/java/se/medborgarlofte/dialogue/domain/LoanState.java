package se.medborgarlofte.dialogue.domain;

/** Where a lent thing is. */
public enum LoanState {
    LENT,
    RETURNED,
    LOST
}
