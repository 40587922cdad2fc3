package se.medborgarlofte.pledge.application;

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
        int itemsMatched) {}
