package se.medborgarlofte.property.domain;

/** Whether a stolen thing is still looked for. */
public enum Standing {
    MISSING,
    RECOVERED,
    /** It was reported by mistake. */
    WITHDRAWN
}
