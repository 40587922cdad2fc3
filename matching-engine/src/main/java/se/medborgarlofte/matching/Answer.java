package se.medborgarlofte.matching;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.matching.explain.Question;

/**
 * What an index answered to one thing.
 *
 * @param matches best first
 * @param none the probability that it is none of them
 * @param alike how many things fit as well as the best one; when many, show the number, not a list
 * @param candidates how many were compared
 * @param question what would decide, if anything would
 */
public record Answer(
        List<Match> matches, double none, int alike, int candidates, Basis basis, Optional<Question> question) {

    /**
     * What the answer rests on.
     *
     * @param generation of the index that was asked
     */
    public record Basis(int normaliser, String weights, long generation) {}

    public Answer {
        matches = List.copyOf(matches);
    }
}
