package se.medborgarlofte.property.domain;

/** What people's decision about a match says about the likeness of the two things. */
public enum Judgement {
    /** Nobody has decided, or what was decided says nothing of likeness. */
    NONE,
    SAME,
    DIFFERENT
}
