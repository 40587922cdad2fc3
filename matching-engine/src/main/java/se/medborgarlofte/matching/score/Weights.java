package se.medborgarlofte.matching.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each feature weighs in nats; data with a version of its own. Likeness is the sum over the features; what a
 * candidate scores against "none of them" adds the prior and the claim.
 *
 * @param prior for one of a thousand candidates; among more it falls by the logarithm
 * @param claim for each nat by which the question is more like the candidate than its rivals are
 */
public record Weights(String version, Map<Feature, Double> features, double prior, double claim) {

    /** A claim beyond this many nats tells no more. */
    public static final double MOST_CLAIM = 5;

    private static final String STANDARD = "/se/medborgarlofte/matching/weights.json";
    private static final double USUAL_SIZE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Weights {
        Map<Feature, Double> copy = new EnumMap<>(Feature.class);
        copy.putAll(features);
        features = Collections.unmodifiableMap(copy);
    }

    /** From first principles, before anything was judged. */
    public static Weights standard() {
        try (InputStream json = Weights.class.getResourceAsStream(STANDARD)) {
            if (json == null) {
                throw new IllegalStateException("The standard weights are not on the class path");
            }
            return JSON.readValue(json, Weights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Weights fromJson(String json) {
        return JSON.readValue(json, Weights.class);
    }

    public String toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
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

    /** The prior of one candidate among so many things. */
    public double priorAmong(int things) {
        return prior - Math.log((things + 1) / USUAL_SIZE);
    }
}
