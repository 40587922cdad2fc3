package se.medborgarlofte.pledge.application;

/** What kinds of reference data there are. */
public enum ReferenceKind {
    COUNTY,
    MUNICIPALITY,
    POLICE_REGION,
    LOCAL_POLICE_AREA,
    /** Which county a police region covers, or which municipality a local police area does, and how long. */
    POLICE_COVERAGE,
    PROBLEM_CATEGORY,
    /** A crime type of the statistics; its parent is the problem category that it counts for. */
    CRIME_TYPE
}
