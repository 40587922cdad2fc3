package se.medborgarlofte.pledge.application;

/** What can be imported from a file. */
public enum ImportKind {
    REFERENCE_DATA,
    CRIME_STATISTICS,
    SAFETY_SURVEY
}
