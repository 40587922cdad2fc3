package se.medborgarlofte.property.domain;

import org.jspecify.annotations.Nullable;

/**
 * The figures of an area and month as everybody may see them: a number that is too small could point at somebody, and
 * is left out.
 */
public record PublicFigures(
        AreaMonth areaMonth,
        @Nullable Integer theftsReported,
        @Nullable Integer uvChecks,
        @Nullable Integer uvHits,
        @Nullable Integer itemsSeized,
        @Nullable Integer itemsMatched,
        @Nullable Integer itemsReturned,
        @Nullable Double daysToReturn,
        @Nullable Double returnRate) {

    /**
     * Leaves out what is too small.
     *
     * @param below counts from 1 up to less than this are left out; 0 stays, for nothing has happened to anybody
     */
    public static PublicFigures of(AreaMonthFigures figures, int below) {
        FigureCounts counts = figures.counts();
        boolean returnsShow = counts.itemsReturned() >= below;
        return new PublicFigures(
                figures.areaMonth(),
                shown(counts.theftsReported(), below),
                shown(counts.uvChecks(), below),
                shown(counts.uvHits(), below),
                shown(counts.itemsSeized(), below),
                shown(counts.itemsMatched(), below),
                shown(counts.itemsReturned(), below),
                returnsShow ? counts.averageDaysToReturn().orElse(null) : null,
                returnsShow && counts.itemsSeized() >= below
                        ? counts.returnRate().orElse(null)
                        : null);
    }

    private static @Nullable Integer shown(int count, int below) {
        return count > 0 && count < below ? null : Integer.valueOf(count);
    }
}
