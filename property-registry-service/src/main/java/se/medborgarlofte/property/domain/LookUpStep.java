package se.medborgarlofte.property.domain;

/** How much of a kit has been revealed to whoever looks it up. */
public enum LookUpStep {
    KNOWN_OR_NOT,
    KIT,
    OWNER
}
