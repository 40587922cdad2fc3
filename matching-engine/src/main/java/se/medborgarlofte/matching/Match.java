package se.medborgarlofte.matching;

import se.medborgarlofte.matching.explain.Explanation;
import se.medborgarlofte.matching.index.Profile;

/**
 * One candidate.
 *
 * @param probability that it is the one
 * @param score log-odds against "none of them": the exact sum of the explanation's weights
 * @param values of the features, as {@link se.medborgarlofte.matching.learn.JudgedCase} learns from them
 * @param likeness the weighted sum of the values
 * @param claim by how many nats the question is more like it than the question's rivals are
 */
public record Match(
        Profile profile,
        double probability,
        double score,
        double[] values,
        double likeness,
        double claim,
        Explanation explanation) {

    public String id() {
        return profile.id();
    }
}
