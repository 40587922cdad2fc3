package se.medborgarlofte.property.domain;

/** What agrees between an owner's thing and a seized one, the strongest first. */
public enum MatchBasis {
    MARKING_CODE,
    SERIAL,
    PLATE,
    /** The descriptions as a whole, weighed against every other candidate. */
    LIKENESS
}
