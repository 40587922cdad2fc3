package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can honestly be said about whether a pledge worked. */
class EffectAssessmentTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Offset<Double> CLOSE = within(0.005);

    @Test
    void fewerBurglariesThanChanceExplainsAndAsFewAsPromisedIsReached() {
        Effect effect = assess("120", "80", months(2025, 10), months(2026, 5), null);

        assertThat(effect.verdict()).isEqualTo(EffectVerdict.REACHED);
        assertThat(effect.reason()).isEqualTo(Effect.Reason.SURE_CHANGE);
        assertThat(effect.change().upper()).isLessThan(1);
    }

    @Test
    void surelyFewerButNotAsFewAsPromisedIsPartly() {
        assertThat(assess("240", "60", months(2025, 20), months(2026, 12), null).verdict())
                .isEqualTo(EffectVerdict.PARTLY);
    }

    @Test
    void surelyMoreIsNot() {
        assertThat(assess("120", "80", months(2025, 10), months(2026, 20), null).verdict())
                .isEqualTo(EffectVerdict.NOT);
    }

    @Test
    void aChangeThatChanceExplainsIsNotMeasurable() {
        Effect effect = assess("12", "6", months(2025, 1), months(2026, 0), null);
        Effect small = assess("24", "20", months(2025, 2), months(2026, 1), null);

        assertThat(small.verdict()).isEqualTo(EffectVerdict.NOT_MEASURABLE);
        assertThat(small.reason()).isEqualTo(Effect.Reason.CHANCE_EXPLAINS_IT);
        assertThat(effect.verdict()).isEqualTo(EffectVerdict.REACHED);
    }

    @Test
    void aBaselineOfHalfAYearIsTooShort() {
        Indicator indicator = indicator("60", "30", new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));

        Effect effect = new EffectAssessment(indicator, START, END, series(months(2025, 10), months(2026, 1)), null, 0)
                .assess();

        assertThat(effect.reason()).isEqualTo(Effect.Reason.BASELINE_TOO_SHORT);
        assertThat(effect.verdict()).isEqualTo(EffectVerdict.NOT_MEASURABLE);
    }

    @Test
    void aPledgeOfThreeMonthsCannotBeJudgedYet() {
        Effect effect = new EffectAssessment(
                        indicator("120", "80", null),
                        START,
                        LocalDate.of(2026, 4, 15),
                        series(months(2025, 10), months(2026, 1)),
                        null,
                        0)
                .assess();

        assertThat(effect.reason()).isEqualTo(Effect.Reason.FOLLOW_UP_TOO_SHORT);
        assertThat(effect.followUp().known()).isEqualTo(3);
    }

    @Test
    void aMonthWithoutAFigureIsUnknownAndNotZero() {
        Map<YearMonth, Figure> gap = months(2026, 1);
        gap.remove(YearMonth.of(2026, 6));

        assertThat(assess("120", "80", months(2025, 10), gap, null).reason())
                .isEqualTo(Effect.Reason.FOLLOW_UP_TOO_SHORT);
    }

    @Test
    void whatHappenedWithoutThePledgeTooIsNoEffectOfIt() {
        FigureSeries elsewhere = series(months(2025, 10), months(2026, 5));

        assertThat(assess("120", "80", months(2025, 10), months(2026, 5), elsewhere)
                        .reason())
                .isEqualTo(Effect.Reason.COMPARISON_AREA_CHANGED_ALIKE);
    }

    @Test
    void theStatedBaselineCountsWhereNoMonthsAreKnown() {
        Effect effect = assess("120", "80", new HashMap<>(), months(2026, 5), null);

        assertThat(effect.baseline().count()).isEqualTo(120);
        assertThat(effect.verdict()).isEqualTo(EffectVerdict.REACHED);
    }

    @Test
    void theRateIsByThousandInhabitantsAndYear() {
        Effect effect = new EffectAssessment(
                        indicator("120", "80", null),
                        START,
                        END,
                        series(months(2025, 10), months(2026, 5)),
                        null,
                        25_000)
                .assess();

        assertThat(effect.before().value()).isEqualTo(4.8, CLOSE);
        assertThat(effect.after().value()).isEqualTo(2.4, CLOSE);
    }

    /** Exact Poisson limits of 10 are 4.795 and 18.390; Byar's come within a hundredth. */
    @Test
    void theIntervalOfACountIsCloseToTheExactOne() {
        Interval ten = Interval.ofCount(10, 1);

        assertThat(ten.lower()).isEqualTo(4.79, within(0.01));
        assertThat(ten.upper()).isEqualTo(18.39, within(0.01));
        assertThat(Interval.ofCount(0, 1).lower()).isZero();
        assertThat(Interval.ofCount(0, 1).upper()).isEqualTo(3.69, within(0.05));
    }

    /** Newcombe's own example (1998): 56 of 70 and 48 of 80 differ by 0.20, from 0.0524 to 0.3339. */
    @Test
    void theDifferenceOfSharesIsNewcombes() {
        Interval difference = Interval.ofShare(56, 70).minus(Interval.ofShare(48, 80));

        assertThat(difference.value()).isEqualTo(20.0, within(0.01));
        assertThat(difference.lower()).isEqualTo(5.24, within(0.01));
        assertThat(difference.upper()).isEqualTo(33.39, within(0.01));
    }

    @Test
    void aShareThatRoseSurelyToTheTargetIsReached() {
        Indicator safe = new Indicator(
                "i1",
                "Trygga",
                "procent",
                new BigDecimal("60"),
                new BigDecimal("75"),
                "Trygghetsundersökning",
                Indicator.Measure.SHARE,
                null,
                null,
                Indicator.Feed.RECORDED,
                null);
        FigureSeries surveys = new FigureSeries(Map.of(
                YearMonth.of(2025, 10), new Figure(480, 800),
                YearMonth.of(2026, 10), new Figure(640, 800)));

        assertThat(new EffectAssessment(safe, START, END, surveys, null, 0)
                        .assess()
                        .verdict())
                .isEqualTo(EffectVerdict.REACHED);
    }

    private static Effect assess(
            String baseline,
            String target,
            Map<YearMonth, Figure> before,
            Map<YearMonth, Figure> after,
            @Nullable FigureSeries elsewhere) {
        return new EffectAssessment(indicator(baseline, target, null), START, END, series(before, after), elsewhere, 0)
                .assess();
    }

    private static Indicator indicator(String baseline, String target, @Nullable Period period) {
        return new Indicator(
                "i1",
                "Bostadsinbrott",
                "antal",
                new BigDecimal(baseline),
                new BigDecimal(target),
                "Brå",
                Indicator.Measure.COUNT,
                period,
                null,
                Indicator.Feed.RECORDED,
                null);
    }

    private static Map<YearMonth, Figure> months(int year, int count) {
        Map<YearMonth, Figure> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(year, month), Figure.of(count));
        }
        return months;
    }

    private static FigureSeries series(Map<YearMonth, Figure> before, Map<YearMonth, Figure> after) {
        Map<YearMonth, Figure> all = new HashMap<>(before);
        all.putAll(after);
        return new FigureSeries(all);
    }
}
