package se.medborgarlofte.property.domain;

import java.util.Optional;

/**
 * What has been counted in an area and month.
 *
 * @param daysToReturn from seizure to return, summed over the things returned
 */
public record FigureCounts(
        int theftsReported,
        int uvChecks,
        int uvHits,
        int itemsSeized,
        int itemsMatched,
        int itemsReturned,
        int daysToReturn) {

    public static final FigureCounts NONE = new FigureCounts(0, 0, 0, 0, 0, 0, 0);

    public static FigureCounts theft() {
        return new FigureCounts(1, 0, 0, 0, 0, 0, 0);
    }

    public static FigureCounts uvCheck(int hits) {
        return new FigureCounts(0, 1, hits, 0, 0, 0, 0);
    }

    public static FigureCounts seized(int items) {
        return new FigureCounts(0, 0, 0, items, 0, 0, 0);
    }

    public static FigureCounts matched() {
        return new FigureCounts(0, 0, 0, 0, 1, 0, 0);
    }

    public static FigureCounts returned(int days) {
        return new FigureCounts(0, 0, 0, 0, 0, 1, days);
    }

    /** How many days a return took on average; nothing when nothing was returned. */
    public Optional<Double> averageDaysToReturn() {
        return itemsReturned == 0 ? Optional.empty() : Optional.of((double) daysToReturn / itemsReturned);
    }

    /** The share of the things seized that went back to their owners, in percent. */
    public Optional<Double> returnRate() {
        return itemsSeized == 0 ? Optional.empty() : Optional.of(100.0 * itemsReturned / itemsSeized);
    }

    /** A match was reversed: it no longer counts in the month in which it was confirmed. */
    public static FigureCounts unmatched() {
        return new FigureCounts(0, 0, 0, 0, -1, 0, 0);
    }
}
