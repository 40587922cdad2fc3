package se.medborgarlofte.dialogue.domain;

/** Why nothing is done about a concern. */
public enum DeclineReason {
    NOT_OURS,
    ALREADY_KNOWN,
    TOO_LITTLE_TO_GO_ON,
    NOT_A_CRIME_OR_NUISANCE,
    NO_MEANS
}
