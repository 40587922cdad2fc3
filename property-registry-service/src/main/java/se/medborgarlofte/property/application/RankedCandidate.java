package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * A candidate with everything that speaks for and against it.
 *
 * @param probability that it is the same thing as the one asked about
 * @param lines the reasons, which add up to the score
 * @param sameTheft other reports that seem to be about the same theft; they count as one candidate
 */
public record RankedCandidate(
        ThingRef thing, double probability, double score, List<ExplanationLine> lines, List<ThingRef> sameTheft) {
    public RankedCandidate {
        lines = List.copyOf(lines);
        sameTheft = List.copyOf(sameTheft);
    }
}
