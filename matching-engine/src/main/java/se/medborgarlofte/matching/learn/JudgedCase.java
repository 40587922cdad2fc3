package se.medborgarlofte.matching.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;

/**
 * One question whose candidates people have judged, all or some of them.
 *
 * @param values of each candidate's features
 * @param likeness of each candidate, by the weights with which it was asked
 * @param claims of each candidate
 * @param confirmed the candidates that are it; usually one or none
 * @param refused the candidates that are not it
 * @param among how many things were asked
 * @param complete whether every candidate that is not confirmed is thereby refused
 */
public record JudgedCase(
        List<double[]> values,
        double[] likeness,
        double[] claims,
        Set<Integer> confirmed,
        Set<Integer> refused,
        int among,
        boolean complete) {

    /** What comes after so many hardly has a share in the choice. */
    private static final int MOST = 50;

    /** @param exhaustive whether what is not confirmed is not it */
    public static JudgedCase of(Answer answer, Set<String> confirmed, Set<String> refused, boolean exhaustive) {
        List<Match> contenders = answer.matches().stream()
                .filter(match -> match.probability() > 0)
                .limit(MOST)
                .toList();
        return new JudgedCase(
                contenders.stream().map(Match::values).toList(),
                contenders.stream().mapToDouble(Match::likeness).toArray(),
                contenders.stream().mapToDouble(Match::claim).toArray(),
                places(contenders, confirmed),
                places(contenders, refused),
                answer.among(),
                exhaustive);
    }

    private static Set<Integer> places(List<Match> contenders, Set<String> ids) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            if (ids.contains(contenders.get(i).id())) {
                places.add(i);
            }
        }
        return Set.copyOf(places);
    }

    /** Whether it teaches anything: which one it is, or which ones it is not. */
    boolean teaches() {
        return !values.isEmpty() && (complete || !confirmed.isEmpty() || !refused.isEmpty());
    }
}
