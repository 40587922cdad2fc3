package se.medborgarlofte.dialogue.domain;

/** What was done of a pledge, as both its parties have said when they concluded it. */
public enum PledgeResult {
    FULFILLED,
    PARTLY_FULFILLED,
    NOT_FULFILLED,
    REPLACED
}
