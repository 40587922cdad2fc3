package se.medborgarlofte.pledge.domain;

/** The steps that people, or the calendar, take with a pledge. */
public enum PledgeStep {
    REVISE,
    AGREE,
    DECIDE,
    SIGN,
    ACTIVATE
}
