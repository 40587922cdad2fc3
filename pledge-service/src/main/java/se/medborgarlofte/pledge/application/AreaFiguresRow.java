package se.medborgarlofte.pledge.application;

/** How a month's figures are kept: the names that whoever writes the row and whoever reads it agree on. */
public final class AreaFiguresRow {

    public static final String COLLECTION = "areaMonthFigures";
    public static final String MUNICIPALITY_CODE = "municipalityCode";

    /** The month, as {@code 2026-11}. */
    public static final String MONTH = "month";

    public static final String THEFTS_REPORTED = "theftsReported";
    public static final String UV_CHECKS = "uvChecks";
    public static final String UV_HITS = "uvHits";
    public static final String ITEMS_SEIZED = "itemsSeized";
    public static final String ITEMS_MATCHED = "itemsMatched";
    public static final String ITEMS_RETURNED = "itemsReturned";

    private AreaFiguresRow() {}
}
