package se.medborgarlofte.property.domain;

/** What has come of somebody's claim to a thing. */
public enum ClaimState {
    OPEN,
    ANSWERED,
    ACCEPTED,
    REJECTED;

    /** Whether somebody still has to judge it. */
    boolean undecided() {
        return this == OPEN || this == ANSWERED;
    }
}
