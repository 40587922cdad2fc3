package se.medborgarlofte.pledge.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say about one indicator, and how sure that is.
 *
 * @param before the rate, or share, of the baseline
 * @param after that of the time in force
 * @param change after by before for a count, after minus before for a share; absent when there is nothing to compare
 * @param comparison the same change in the comparison area
 * @param series every month of which a figure is known, also of the month that goes on
 * @param comparisonSeries the same of the comparison area
 */
public record Effect(
        String indicatorKey,
        EffectVerdict verdict,
        Reason reason,
        Span baseline,
        Span followUp,
        @Nullable Interval before,
        @Nullable Interval after,
        @Nullable Interval change,
        @Nullable Interval comparison,
        FigureSeries series,
        @Nullable FigureSeries comparisonSeries) {

    /** Why the verdict is what it is. */
    public enum Reason {
        SURE_CHANGE,
        BASELINE_TOO_SHORT,
        FOLLOW_UP_TOO_SHORT,
        CHANCE_EXPLAINS_IT,
        COMPARISON_AREA_CHANGED_ALIKE
    }

    /**
     * A span of months.
     *
     * @param known how many of them have figures
     */
    public record Span(YearMonth from, YearMonth to, int known, long count) {}

    /** The finding without the figures. */
    public EffectFinding finding() {
        return new EffectFinding(indicatorKey, verdict);
    }
}
