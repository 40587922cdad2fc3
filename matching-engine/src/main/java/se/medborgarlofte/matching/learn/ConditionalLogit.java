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

    /** How dear it is to move a weight by one nat, in judged cases' worth of evidence. */
    private static final double STIFFNESS = 0.5;

    private static final int FEATURES = Feature.values().length;
    private static final int PRIOR = FEATURES;
    private static final int CLAIM = FEATURES + 1;
    private static final int SCALE = FEATURES + 2;

    private ConditionalLogit() {}

    /** First the features alone, with the claim held at zero: claims are made of likeness and must be measured anew. */
    public static Weights fitFeatures(List<JudgedCase> cases, Weights start, String version) {
        double[] origin = origin(start);
        origin[CLAIM] = 0;
        boolean[] moving = new boolean[origin.length];
        Arrays.fill(moving, 0, FEATURES + 1, true);
        double[] fitted = climb(cases, origin, moving, start);
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            features.put(feature, fitted[feature.ordinal()]);
        }
        return new Weights(version, features, fitted[PRIOR], start.claim());
    }

    /** Then the prior, the claim and the scale of the likeness, on cases that were asked with the new features' weights. */
    public static Weights fitChoice(List<JudgedCase> cases, Weights start, String version) {
        double[] origin = origin(start);
        boolean[] moving = new boolean[origin.length];
        Arrays.fill(moving, PRIOR, SCALE + 1, true);
        double[] fitted = climb(cases, origin, moving, start);
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        start.features().forEach((feature, weight) -> features.put(feature, weight * fitted[SCALE]));
        return new Weights(version, features, fitted[PRIOR], fitted[CLAIM] / fitted[SCALE]);
    }

    private static double[] origin(Weights start) {
        double[] origin = new double[FEATURES + 3];
        for (Feature feature : Feature.values()) {
            origin[feature.ordinal()] = start.of(feature);
        }
        origin[PRIOR] = start.prior();
        origin[CLAIM] = start.claim();
        origin[SCALE] = 1;
        return origin;
    }

    /** Each weight has a step of its own that grows while its slope keeps its sign and shrinks when it turns. */
    private static double[] climb(List<JudgedCase> cases, double[] origin, boolean[] moving, Weights start) {
        List<JudgedCase> telling = cases.stream().filter(JudgedCase::teaches).toList();
        double[] at = origin.clone();
        double[] steps = new double[at.length];
        double[] before = new double[at.length];
        Arrays.fill(steps, FIRST_STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(telling, at, origin, start);
            for (int i = 0; i < at.length; i++) {
                if (moving[i]) {
                    double turn = Math.signum(slope[i] * before[i]);
                    steps[i] =
                            Math.clamp(steps[i] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1), SMALLEST_STEP, LARGEST_STEP);
                    at[i] += Math.signum(slope[i]) * steps[i];
                    before[i] = slope[i];
                }
            }
        }
        return at;
    }

    private static double[] slope(List<JudgedCase> cases, double[] at, double[] origin, Weights start) {
        double[] slope = new double[at.length];
        for (JudgedCase each : cases) {
            add(each, at, start, slope);
        }
        for (int i = 0; i < at.length; i++) {
            slope[i] -= 2 * STIFFNESS * (at[i] - origin[i]);
        }
        return slope;
    }

    /** Slope of the logarithm of what was judged to be so: observed less expected. */
    private static void add(JudgedCase each, double[] at, Weights start, double[] slope) {
        double[] likeness = new double[each.values().size()];
        double[] chances = chances(each, at, likeness, start);
        for (double[] wanted : wanted(each, chances)) {
            for (int i = 0; i < chances.length; i++) {
                double pull = wanted[i] - chances[i];
                double[] values = each.values().get(i);
                for (int feature = 0; feature < FEATURES; feature++) {
                    slope[feature] += pull * values[feature] * at[SCALE];
                }
                slope[PRIOR] += pull;
                slope[CLAIM] += pull * each.claims()[i];
                slope[SCALE] += pull * likeness[i];
            }
        }
    }

    private static double[] chances(JudgedCase each, double[] at, double[] likeness, Weights start) {
        double[] chances = new double[likeness.length];
        double total = 1;
        for (int i = 0; i < chances.length; i++) {
            double[] values = each.values().get(i);
            for (int feature = 0; feature < FEATURES; feature++) {
                likeness[i] += at[feature] * values[feature];
            }
            double score = at[PRIOR] + at[SCALE] * likeness[i] + at[CLAIM] * each.claims()[i];
            chances[i] = Math.exp(Math.min(score, 300));
            total += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= total;
        }
        return chances;
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
