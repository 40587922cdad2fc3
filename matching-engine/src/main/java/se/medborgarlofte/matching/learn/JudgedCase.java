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
 * @param claims of each candidate
 * @param confirmed the candidates that are it; usually one or none
 * @param refused the candidates that are not it
 * @param complete whether every candidate that is not confirmed is thereby refused
 */
public record JudgedCase(
        List<double[]> values, double[] claims, Set<Integer> confirmed, Set<Integer> refused, boolean complete) {

    /** @param exhaustive whether what is not confirmed is not it */
    public static JudgedCase of(Answer answer, Set<String> confirmed, Set<String> refused, boolean exhaustive) {
        List<Match> contenders = answer.matches().stream()
                .filter(match -> match.probability() > 0)
                .toList();
        return new JudgedCase(
                contenders.stream().map(Match::values).toList(),
                contenders.stream().mapToDouble(Match::claim).toArray(),
                places(contenders, confirmed),
                places(contenders, refused),
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
