package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Optional;

/**
 * The candidates of a thing, best first.
 *
 * @param none how probable it is that none of them is the same thing
 * @param indistinguishable how many things look the same as the best one; more than one means that no list would help
 * @param partedBy what parts the best from the next
 * @param decidingQuestion what to find out in order to decide; empty when nothing would
 */
public record Ranking(
        List<RankedCandidate> candidates,
        double none,
        int indistinguishable,
        List<ExplanationLine> partedBy,
        Optional<BilingualText> decidingQuestion,
        MatchingVersions versions) {
    public Ranking {
        candidates = List.copyOf(candidates);
        partedBy = List.copyOf(partedBy);
    }
}
