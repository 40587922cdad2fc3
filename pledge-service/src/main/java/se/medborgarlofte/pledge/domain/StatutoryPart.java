package se.medborgarlofte.pledge.domain;

/** The three parts that a situation picture must have by law. */
public enum StatutoryPart {
    MAPPING,
    OTHER_INFORMATION,
    ANALYSIS
}
