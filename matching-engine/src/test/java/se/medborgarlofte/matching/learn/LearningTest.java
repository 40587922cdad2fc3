package se.medborgarlofte.matching.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.matching.learn.Measures.Outcome;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.score.Weights;

/** Judged cases move the weights towards what people saw; few cases move them little. */
class LearningTest {

    private static final Weights START = Weights.standard();

    /** In these cases the colour decides and nothing else does. */
    private static List<JudgedCase> colourDecides(int cases, Random random) {
        List<JudgedCase> judged = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            List<double[]> values = new ArrayList<>();
            int right = random.nextInt(5);
            for (int candidate = 0; candidate < 5; candidate++) {
                double[] each = new double[Feature.values().length];
                each[Feature.COLOUR_SAME.ordinal()] = candidate == right ? 2 : 0;
                each[Feature.PRICE.ordinal()] = random.nextGaussian();
                values.add(each);
            }
            judged.add(new JudgedCase(values, new double[5], new double[5], Set.of(right), Set.of(), 999, false));
        }
        return judged;
    }

    @Test
    void whatDecidedInTheCasesGainsWeight() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Weights few = ConditionalLogit.fitFeatures(colourDecides(3, random), START, "few");
        Weights many = ConditionalLogit.fitFeatures(colourDecides(200, random), START, "many");

        assertThat(many.of(Feature.COLOUR_SAME))
                .isGreaterThan(few.of(Feature.COLOUR_SAME))
                .isGreaterThan(START.of(Feature.COLOUR_SAME) + 1);
        assertThat(Math.abs(many.of(Feature.PRICE))).isLessThan(START.of(Feature.PRICE));
        assertThat(many.of(Feature.ENGRAVING)).isCloseTo(START.of(Feature.ENGRAVING), within(1e-9));
        assertThat(many.version()).isEqualTo("many");
    }

    @Test
    void whenItIsMostlyNoneThePriorFalls() {
        List<JudgedCase> none = colourDecides(100, new Random(1)).stream()
                .map(each ->
                        new JudgedCase(each.values(), each.likeness(), each.claims(), Set.of(), Set.of(), 999, true))
                .toList();

        assertThat(ConditionalLogit.fitChoice(none, START, "none").prior()).isLessThan(START.prior());
    }

    @Test
    void refusingOneCandidateSpeaksForTheOthers() {
        List<JudgedCase> refused = colourDecides(100, new Random(1)).stream()
                .map(each -> new JudgedCase(
                        each.values(), each.likeness(), each.claims(), Set.of(), each.confirmed(), 999, false))
                .toList();

        assertThat(ConditionalLogit.fitFeatures(refused, START, "refused").of(Feature.COLOUR_SAME))
                .isLessThan(START.of(Feature.COLOUR_SAME));
    }

    @Test
    void withoutCasesNothingMoves() {
        Weights same = ConditionalLogit.fitFeatures(List.of(), START, START.version());
        assertThat(same.features()).containsExactlyInAnyOrderEntriesOf(withAllFeatures(START));
        assertThat(same.prior()).isEqualTo(START.prior());
    }

    private static java.util.Map<Feature, Double> withAllFeatures(Weights weights) {
        java.util.Map<Feature, Double> all = new java.util.EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            all.put(feature, weights.of(feature));
        }
        return all;
    }

    @Test
    void thatSeveralAreItIsLearnedFromWhatWasSaidBesideTheFirst() {
        Weights weights = ConditionalLogit.fitChoice(twoAlike(Set.of(0, 1), Set.of()), START, "both");

        assertThat(weights.company()).isGreaterThan(0.8);
        assertThat(ConditionalLogit.fitChoice(twoAlike(Set.of(0), Set.of(1)), START, "one")
                        .company())
                .isZero();
        assertThat(ConditionalLogit.fitChoice(twoAlike(Set.of(0), Set.of()), START, "unknown")
                        .company())
                .isZero();
    }

    private static List<JudgedCase> twoAlike(Set<Integer> confirmed, Set<Integer> refused) {
        double[] nothing = new double[Feature.values().length];
        double[] likeness = {9, 9, -9};
        return Collections.nCopies(
                50,
                new JudgedCase(
                        List.of(nothing, nothing, nothing), likeness, new double[3], confirmed, refused, 999, false));
    }

    @Test
    void calibrationComparesWhatWasSaidWithWhatWasSo() {
        List<Outcome> honest = List.of(
                new Outcome(0.75, true), new Outcome(0.75, true), new Outcome(0.75, true), new Outcome(0.75, false));
        List<Outcome> boastful = List.of(new Outcome(0.95, false), new Outcome(0.95, true));

        assertThat(Measures.of(honest, 0).calibration()).isCloseTo(0, within(1e-9));
        assertThat(Measures.of(boastful, 0).calibration()).isCloseTo(0.45, within(1e-9));
        assertThat(Measures.of(honest, 0).brier()).isCloseTo(0.1875, within(1e-9));
    }

    @Test
    void weightsAreReleasedOnlyIfNothingBecomesWorse() {
        Measures current = new Measures(100, 0.05, 0.02, 0.01);

        assertThat(new Measures(100, 0.04, 0.02, 0.01).allowReleaseOver(current))
                .isTrue();
        assertThat(new Measures(100, 0.04, 0.03, 0.01).allowReleaseOver(current))
                .isFalse();
        assertThat(new Measures(100, 0.04, 0.02, 0.02).allowReleaseOver(current))
                .isFalse();
    }

    @Test
    void weightsAreDataThatCanBeKeptAndReadAgain() {
        assertThat(Weights.fromJson(START.toJson())).isEqualTo(START);
        assertThat(Weights.fromJson(Weights.goods().toJson())).isEqualTo(Weights.goods());
    }

    @Test
    void weightsThatWereKeptBeforeAnythingWasUnseenAreReadAsTheyWere() {
        String before = START.toJson().replaceFirst(",\\s*\"unseen\"\\s*:\\s*[0-9.]+", "");

        assertThat(before).doesNotContain("unseen");
        assertThat(Weights.fromJson(before)).isEqualTo(START);
        assertThat(Weights.fromJson(before.replaceFirst(",\\s*\"company\"\\s*:\\s*[0-9.]+", "")))
                .isEqualTo(START);
    }
}
