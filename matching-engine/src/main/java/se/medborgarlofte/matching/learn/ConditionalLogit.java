package se.medborgarlofte.matching.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.score.Weights;

/**
 * Fits weights to judged cases: the chance of the choice that people made, of one candidate or none, becomes as great as
 * it can without moving the weights further from where they were than the cases warrant. Few cases move little.
 */
public final class ConditionalLogit {

    private static final int ROUNDS = 300;
    private static final double FIRST_STEP = 0.02;
    private static final double SMALLEST_STEP = 1e-5;
    private static final double LARGEST_STEP = 0.5;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;
    private static final double SMALLEST_SCALE = 0.05;
    private static final double HIGHEST_SCORE = 300;

    /** How dear it is to move a weight by one nat, in judged cases' worth of evidence. */
    private static final double STIFFNESS = 0.5;

    private static final int FEATURES = Feature.values().length;
    private static final int PRIOR = FEATURES;
    private static final int CLAIM = FEATURES + 1;
    private static final int SCALE = FEATURES + 2;

    private final List<JudgedCase> cases;
    private final Weights start;
    private final double[] origin;
    private final boolean[] moving = new boolean[FEATURES + 3];

    private ConditionalLogit(
            List<JudgedCase> cases, Weights start, double[] origin, int firstMoving, int afterLastMoving) {
        this.cases = cases.stream().filter(JudgedCase::teaches).toList();
        this.start = start;
        this.origin = origin;
        Arrays.fill(moving, firstMoving, afterLastMoving, true);
    }

    /** First the features and the prior alone: claims are made of likeness and must be measured anew. */
    public static Weights fitFeatures(List<JudgedCase> cases, Weights start, String version) {
        double[] origin = new double[FEATURES + 3];
        for (Feature feature : Feature.values()) {
            origin[feature.ordinal()] = start.of(feature);
        }
        origin[PRIOR] = start.prior();
        double[] fitted = new ConditionalLogit(cases, start, origin, 0, PRIOR + 1).climb();
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            features.put(feature, fitted[feature.ordinal()]);
        }
        return new Weights(version, features, fitted[PRIOR], start.claim(), start.unseen(), start.company());
    }

    /**
     * Then the prior, the claim, the scale of the likeness and the company that matches keep, on cases that were asked with
     * the new features' weights.
     */
    public static Weights fitChoice(List<JudgedCase> cases, Weights start, String version) {
        double[] origin = new double[FEATURES + 3];
        origin[PRIOR] = start.prior();
        origin[CLAIM] = start.claim();
        origin[SCALE] = 1;
        ConditionalLogit logit = new ConditionalLogit(cases, start, origin, PRIOR, SCALE + 1);
        double[] fitted = logit.climb();
        double scale = Math.max(fitted[SCALE], SMALLEST_SCALE);
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        start.features().forEach((feature, weight) -> features.put(feature, weight * scale));
        double company = Company.fitted(logit.cases, start.company(), each -> logit.scores(each, fitted));
        return new Weights(version, features, fitted[PRIOR], fitted[CLAIM] / scale, start.unseen(), company);
    }

    /** Each weight has a step of its own that grows while its slope keeps its sign and shrinks when it turns. */
    private double[] climb() {
        double[] at = origin.clone();
        double[] steps = new double[at.length];
        double[] before = new double[at.length];
        Arrays.fill(steps, FIRST_STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(at);
            for (int i = 0; i < at.length; i++) {
                double turn = Math.signum(slope[i] * before[i]);
                double change = turn > 0 ? FASTER : turn < 0 ? SLOWER : 1;
                steps[i] = Math.clamp(steps[i] * change, SMALLEST_STEP, LARGEST_STEP);
                at[i] += Math.signum(slope[i]) * steps[i];
                before[i] = slope[i];
            }
        }
        return at;
    }

    private double[] slope(double[] at) {
        double[] slope = new double[at.length];
        cases.forEach(each -> add(each, at, slope));
        for (int i = 0; i < at.length; i++) {
            slope[i] = moving[i] ? slope[i] - 2 * STIFFNESS * (at[i] - origin[i]) : 0;
        }
        return slope;
    }

    /** Slope of the logarithm of what was judged to be so: observed less expected. */
    private void add(JudgedCase each, double[] at, double[] slope) {
        double[] chances = chances(each, at);
        for (double[] wanted : wanted(each, chances)) {
            for (int i = 0; i < chances.length; i++) {
                double pull = wanted[i] - chances[i];
                double[] values = each.values().get(i);
                for (int feature = 0; feature < FEATURES; feature++) {
                    slope[feature] += pull * values[feature];
                }
                slope[PRIOR] += pull;
                slope[CLAIM] += pull * each.claims()[i];
                slope[SCALE] += pull * each.likeness()[i];
            }
        }
    }

    private double[] chances(JudgedCase each, double[] at) {
        double[] chances = scores(each, at);
        double total = 1;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(Math.min(chances[i], HIGHEST_SCORE));
            total += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= total;
        }
        return chances;
    }

    private double[] scores(JudgedCase each, double[] at) {
        double[] scores = new double[each.values().size()];
        for (int i = 0; i < scores.length; i++) {
            double score = at[PRIOR]
                    + start.crowd(each.among())
                    + at[SCALE] * each.likeness()[i]
                    + at[CLAIM] * each.claims()[i];
            double[] values = each.values().get(i);
            for (int feature = 0; feature < FEATURES; feature++) {
                score += at[feature] * values[feature];
            }
            scores[i] = score;
        }
        return scores;
    }

    /**
     * What the chances ought to be. One confirmed: that one. Several: each in turn. Some refused and nothing else known:
     * as they were, but without the refused ones.
     */
    private static List<double[]> wanted(JudgedCase each, double[] chances) {
        List<double[]> wanted = new ArrayList<>();
        for (int confirmed : each.confirmed()) {
            double[] one = new double[chances.length];
            one[confirmed] = 1;
            wanted.add(one);
        }
        if (wanted.isEmpty()) {
            wanted.add(each.complete() ? new double[chances.length] : withoutRefused(each, chances));
        }
        return wanted;
    }

    private static double[] withoutRefused(JudgedCase each, double[] chances) {
        double refused = 0;
        for (int i : each.refused()) {
            refused += chances[i];
        }
        double[] rest = new double[chances.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = each.refused().contains(i) ? 0 : chances[i] / Math.max(1 - refused, 1e-9);
        }
        return rest;
    }
}
