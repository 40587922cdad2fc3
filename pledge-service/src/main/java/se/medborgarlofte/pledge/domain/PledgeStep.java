package se.medborgarlofte.pledge.domain;

/** The steps that people, or the calendar, take with a pledge. */
public enum PledgeStep {
    REVISE,
    SEND_FOR_REVIEW,
    AGREE,
    DECIDE,
    SIGN,
    ACTIVATE,
    /** A party leaves it: before it is in force that ends it, after that it is suspended. */
    WITHDRAW,
    RESUME,
    CORRECT,
    EXTEND,
    CONCLUDE,
    DROP_AMENDMENT,
    RECORD_EVIDENCE,
    FALL_DUE
}
