package se.medborgarlofte.property.domain;

/** How far an import has come. */
public enum ImportStage {
    RECEIVED,
    IMPORTING,
    FINISHED
}
