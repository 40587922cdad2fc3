package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;

/**
 * What the property registry counted in an area during a month.
 *
 * @param month as {@code 2026-11}
 */
public record AreaMonthFigures(
        String municipalityCode,
        String month,
        int theftsReported,
        int uvChecks,
        int uvHits,
        int itemsSeized,
        int itemsMatched,
        @Nullable Integer itemsReturned) {

    /** Returned things; none when the registry does not say. */
    public int returned() {
        return itemsReturned == null ? 0 : itemsReturned;
    }
}
