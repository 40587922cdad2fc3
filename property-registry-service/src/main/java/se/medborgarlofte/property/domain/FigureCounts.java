package se.medborgarlofte.property.domain;

/** What has been counted in an area and month. */
public record FigureCounts(int theftsReported, int uvChecks, int uvHits, int itemsSeized, int itemsMatched) {
    public static final FigureCounts NONE = new FigureCounts(0, 0, 0, 0, 0);

    public static FigureCounts theft() {
        return new FigureCounts(1, 0, 0, 0, 0);
    }

    public static FigureCounts uvCheck(int hits) {
        return new FigureCounts(0, 1, hits, 0, 0);
    }

    public static FigureCounts seized(int items) {
        return new FigureCounts(0, 0, 0, items, 0);
    }

    public static FigureCounts matched() {
        return new FigureCounts(0, 0, 0, 0, 1);
    }

    /** A match was reversed: it no longer counts in the month in which it was confirmed. */
    public static FigureCounts unmatched() {
        return new FigureCounts(0, 0, 0, 0, -1);
    }
}
