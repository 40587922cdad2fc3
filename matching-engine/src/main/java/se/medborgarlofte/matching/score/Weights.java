package se.medborgarlofte.matching.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each feature weighs in nats; data with a version of its own. Likeness is the sum over the features; what a
 * candidate scores against "none of them" adds the prior and the claim.
 *
 * @param prior for one of a thousand candidates; among more it falls by the logarithm
 * @param claim for each nat by which the question is more like the candidate than its rivals are
 * @param unseen so many things are taken to be out there on either side beside those that an index holds: that one of few
 *     is alone in being alike tells little. Zero where an index holds all there is, such as the rows of a file
 * @param company from 0, where a match excludes every other, to 1, where it excludes none: several rows of a file may
 *     describe one thing
 */
public record Weights(
        String version, Map<Feature, Double> features, double prior, double claim, double unseen, double company) {

    /** A claim beyond this many nats tells no more. */
    public static final double MOST_CLAIM = 5;

    private static final String STANDARD = "/se/medborgarlofte/matching/weights.json";
    private static final String GOODS = "/se/medborgarlofte/matching/weights-goods.json";
    private static final double USUAL_SIZE = 1000;
    /** Weights that were kept before there was anything unseen, or company, have none. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public Weights {
        Map<Feature, Double> copy = new EnumMap<>(Feature.class);
        copy.putAll(features);
        features = Collections.unmodifiableMap(copy);
    }

    /** Where a match excludes every other. */
    public Weights(String version, Map<Feature, Double> features, double prior, double claim, double unseen) {
        this(version, features, prior, claim, unseen, 0);
    }

    /** From first principles, before anything was judged; for files, where most things have their match. */
    public static Weights standard() {
        return resource(STANDARD);
    }

    /** For goods that were stolen and goods that were seized, of which few have their match; before anything was judged. */
    public static Weights goods() {
        return resource(GOODS);
    }

    private static Weights resource(String name) {
        try (InputStream json = Weights.class.getResourceAsStream(name)) {
            if (json == null) {
                throw new IllegalStateException(name + " is not on the class path");
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
        return prior + crowd(things);
    }

    /** What among so many things is added to the prior of one of a thousand. */
    public double crowd(int things) {
        return -Math.log((things + 1 + unseen) / USUAL_SIZE);
    }

    /** How much it tells that no rival is more like it, when so many may have been: from nothing to all. */
    public double trustInSilence(int rivals) {
        return rivals == 0 && unseen == 0 ? 1 : rivals / (rivals + unseen);
    }
}
