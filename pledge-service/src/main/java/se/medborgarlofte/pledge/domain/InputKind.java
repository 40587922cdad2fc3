package se.medborgarlofte.pledge.domain;

/** What kinds of inputs somebody brings to a situation picture. Concerns and the registry's figures come by themselves. */
public enum InputKind {
    SAFETY_SURVEY,
    CITIZEN_DIALOGUE,
    CRIME_STATISTICS,
    STAFF_INTERVIEW
}
