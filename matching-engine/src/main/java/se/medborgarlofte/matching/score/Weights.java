package se.medborgarlofte.matching.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each feature weighs in nats; data with a version of its own. Likeness is the sum over the features; competition
 * then adds for the lead over rivals on both sides.
 *
 * @param prior added to every candidate: how much likelier than not it is that a thing has a match at all, in nats
 * @param scale of the likeness
 * @param lead for each nat by which a candidate leads the next one, up to {@link #MOST_LEAD}
 * @param claim for each nat by which the question leads its rivals for the candidate, within the same bounds
 */
public record Weights(
        String version, Map<Feature, Double> features, double prior, double scale, double lead, double claim) {

    public static final double MOST_LEAD = 8;

    public Weights {
        features = Collections.unmodifiableMap(new EnumMap<>(features));
    }

    public double of(Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }

    public double likeness(double[] values) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            double value = values[feature.ordinal()];
            sum += value == 0 ? 0 : of(feature) * value;
        }
        return sum;
    }
}
