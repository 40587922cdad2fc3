package se.medborgarlofte.pledge.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a pledge worked, by one indicator. It would rather say nothing than something that is not so: twelve
 * months before and twelve after, so that no season is compared with another, and no change that chance explains.
 */
public final class EffectAssessment {

    /** Whole years alone compare like with like. */
    static final int SHORTEST_SPAN = 12;

    private final Indicator indicator;
    private final FigureSeries own;
    private final @Nullable FigureSeries elsewhere;
    private final double perInhabitants;
    private final YearMonth baselineFrom;
    private final YearMonth baselineTo;
    private final YearMonth followUpFrom;
    private final YearMonth followUpTo;

    /**
     * Prepares to judge.
     *
     * @param effectiveFrom the day the pledge took effect
     * @param until the last day that counts: today, or the last day of the pledge
     * @param own the indicator's figures in the pledge's area
     * @param elsewhere those of the comparison area
     * @param inhabitants of the pledge's area; 0 when unknown, and the rate is then by year alone
     */
    public EffectAssessment(
            Indicator indicator,
            LocalDate effectiveFrom,
            LocalDate until,
            FigureSeries own,
            @Nullable FigureSeries elsewhere,
            int inhabitants) {
        this.indicator = indicator;
        this.own = own;
        this.elsewhere = elsewhere;
        this.perInhabitants = inhabitants == 0 ? 1 : 1_000.0 / inhabitants;
        Period before = before(indicator, effectiveFrom);
        this.baselineFrom = firstWhole(before.from());
        this.baselineTo = lastWhole(before.to());
        this.followUpFrom = firstWhole(effectiveFrom);
        this.followUpTo = lastWhole(until);
    }

    private static Period before(Indicator indicator, LocalDate effectiveFrom) {
        return indicator.baselinePeriod() == null
                ? new Period(
                        effectiveFrom.minusMonths(SHORTEST_SPAN).withDayOfMonth(1),
                        effectiveFrom.withDayOfMonth(1).minusDays(1))
                : indicator.baselinePeriod();
    }

    private static YearMonth firstWhole(LocalDate from) {
        YearMonth month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    private static YearMonth lastWhole(LocalDate to) {
        YearMonth month = YearMonth.from(to);
        return to.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    /** Judges. */
    public Effect assess() {
        return switch (indicator.measure()) {
            case COUNT -> assessCount();
            case SHARE -> assessShare();
        };
    }

    private Effect assessCount() {
        FigureSeries.Sum before = baseline();
        FigureSeries.Sum after = own.sum(followUpFrom, followUpTo);
        Interval rateBefore = before.months() == 0 ? null : rate(before);
        Interval rateAfter = after.months() == 0 ? null : rate(after);
        if (before.months() < SHORTEST_SPAN) {
            return unknown(Effect.Reason.BASELINE_TOO_SHORT, before, after, rateBefore, rateAfter, null, null);
        }
        if (after.months() < SHORTEST_SPAN) {
            return unknown(Effect.Reason.FOLLOW_UP_TOO_SHORT, before, after, rateBefore, rateAfter, null, null);
        }
        Interval change = Interval.ofRatio(before.count(), before.months(), after.count(), after.months());
        Interval comparison = comparison();
        if (change.covers(1)) {
            return unknown(Effect.Reason.CHANCE_EXPLAINS_IT, before, after, rateBefore, rateAfter, change, comparison);
        }
        if (comparison != null && change.dividedBy(comparison).covers(1)) {
            return unknown(
                    Effect.Reason.COMPARISON_AREA_CHANGED_ALIKE,
                    before,
                    after,
                    rateBefore,
                    rateAfter,
                    change,
                    comparison);
        }
        double perYear = after.count() * 12.0 / after.months();
        return effect(
                verdict(change.value() < 1, perYear),
                Effect.Reason.SURE_CHANGE,
                before,
                after,
                rateBefore,
                rateAfter,
                change,
                comparison);
    }

    /** The figures of the baseline's months when they are all known, otherwise what was stated, for those months. */
    private FigureSeries.Sum baseline() {
        FigureSeries.Sum known = own.sum(baselineFrom, baselineTo);
        int months = months(baselineFrom, baselineTo);
        if (known.months() == months) {
            return known;
        }
        BigDecimal stated = indicator
                .baseline()
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP);
        return new FigureSeries.Sum(months, Math.max(0, stated.longValue()), 0);
    }

    private static int months(YearMonth from, YearMonth to) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to) + 1);
    }

    private Interval rate(FigureSeries.Sum sum) {
        return Interval.ofCount(sum.count(), perInhabitants * 12 / sum.months());
    }

    private @Nullable Interval comparison() {
        if (elsewhere == null) {
            return null;
        }
        FigureSeries.Sum before = elsewhere.sum(baselineFrom, baselineTo);
        FigureSeries.Sum after = elsewhere.sum(followUpFrom, followUpTo);
        return before.months() < SHORTEST_SPAN || after.months() < SHORTEST_SPAN
                ? null
                : Interval.ofRatio(before.count(), before.months(), after.count(), after.months());
    }

    private Effect assessShare() {
        FigureSeries.Sum before = own.sum(baselineFrom, baselineTo);
        FigureSeries.Sum after = own.sum(followUpFrom, followUpTo);
        if (before.outOf() == 0) {
            return unknown(Effect.Reason.BASELINE_TOO_SHORT, before, after, null, share(after), null, null);
        }
        if (after.outOf() == 0) {
            return unknown(Effect.Reason.FOLLOW_UP_TOO_SHORT, before, after, share(before), null, null, null);
        }
        Interval first = Interval.ofShare(before.count(), before.outOf());
        Interval second = Interval.ofShare(after.count(), after.outOf());
        Interval change = second.minus(first);
        return change.covers(0)
                ? unknown(Effect.Reason.CHANCE_EXPLAINS_IT, before, after, first, second, change, null)
                : effect(
                        verdict(change.value() < 0, second.value()),
                        Effect.Reason.SURE_CHANGE,
                        before,
                        after,
                        first,
                        second,
                        change,
                        null);
    }

    private static @Nullable Interval share(FigureSeries.Sum sum) {
        return sum.outOf() == 0 ? null : Interval.ofShare(sum.count(), sum.outOf());
    }

    private EffectVerdict verdict(boolean less, double value) {
        if (less != indicator.lessIsBetter()) {
            return EffectVerdict.NOT;
        }
        double target = indicator.target().doubleValue();
        boolean reached = less ? value <= target : value >= target;
        return reached ? EffectVerdict.REACHED : EffectVerdict.PARTLY;
    }

    private Effect unknown(
            Effect.Reason reason,
            FigureSeries.Sum before,
            FigureSeries.Sum after,
            @Nullable Interval valueBefore,
            @Nullable Interval valueAfter,
            @Nullable Interval change,
            @Nullable Interval comparison) {
        return effect(EffectVerdict.NOT_MEASURABLE, reason, before, after, valueBefore, valueAfter, change, comparison);
    }

    private Effect effect(
            EffectVerdict verdict,
            Effect.Reason reason,
            FigureSeries.Sum before,
            FigureSeries.Sum after,
            @Nullable Interval valueBefore,
            @Nullable Interval valueAfter,
            @Nullable Interval change,
            @Nullable Interval comparison) {
        return new Effect(
                indicator.key(),
                verdict,
                reason,
                new Effect.Span(baselineFrom, baselineTo, before.months(), before.count()),
                new Effect.Span(followUpFrom, followUpTo, after.months(), after.count()),
                valueBefore,
                valueAfter,
                change,
                comparison,
                own,
                elsewhere);
    }
}
