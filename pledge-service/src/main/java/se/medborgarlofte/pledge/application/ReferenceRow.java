package se.medborgarlofte.pledge.application;

/** How reference data is kept: the names that whoever writes a row and whoever reads it agree on. */
public final class ReferenceRow {

    public static final String COLLECTION = "referenceData";
    public static final String KIND = "kind";
    public static final String CODE = "code";
    public static final String INHABITANTS = "inhabitants";
    /** The kind of a municipality's row, and the beginning of its id. */
    public static final String MUNICIPALITY = "MUNICIPALITY";

    /** The last day of what holds without end. */
    public static final String FOR_EVER = "9999-12-31";

    private ReferenceRow() {}
}
