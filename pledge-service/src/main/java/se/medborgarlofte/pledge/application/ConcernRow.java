package se.medborgarlofte.pledge.application;

/** How a concern is kept: the names that whoever writes the row and whoever reads it agree on. */
public final class ConcernRow {

    public static final String COLLECTION = "concerns";
    public static final String MUNICIPALITY_CODE = "municipalityCode";
    public static final String CATEGORY = "category";

    /** The Swedish day on which it was raised, as {@code 2026-11-30}. */
    public static final String RAISED_ON = "raisedOn";

    /** Whether it was declined, which takes it out of every picture not yet approved. */
    public static final String DECLINED = "declined";

    private ConcernRow() {}
}
