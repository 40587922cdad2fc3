package se.medborgarlofte.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.HdrHistogram.Histogram;
import se.medborgarlofte.bench.Pairs.Labels;
import se.medborgarlofte.bench.Report.Latency;
import se.medborgarlofte.bench.Report.Quality;
import se.medborgarlofte.bench.Report.Recall;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.choice.Assignment;
import se.medborgarlofte.matching.choice.Assignment.Pair;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.learn.Measures.Outcome;

/** Gathers answers and measures them against the gold pairs. */
final class Measuring {

    private static final double HALF = 0.5;
    private static final double WORTH_KEEPING = 0.01;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Pairs gold;
    private final Histogram nanos = new Histogram(LONGEST_NANOS, 3);
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final int[] found = new int[4];
    private double reciprocalRanks;
    private long candidates;

    Measuring(Pairs gold) {
        this.gold = gold;
    }

    void add(String left, Answer answer, long tookNanos) {
        nanos.recordValue(Math.min(tookNanos, LONGEST_NANOS));
        candidates += answer.candidates();
        Set<String> right = gold.of(left);
        rank(answer.matches(), right);
        answer.matches().stream()
                .filter(match -> match.probability() >= WORTH_KEEPING)
                .forEach(match -> pairs.add(new Pair(left, match.id(), match.probability())));
        outcomes.add(answer.matches().stream()
                .findFirst()
                .map(best -> new Outcome(best.probability(), right.contains(best.id())))
                .orElse(new Outcome(0, false)));
    }

    private void rank(List<Match> matches, Set<String> right) {
        int[] within = {1, 5, 10, 50};
        for (int rank = 1; rank <= matches.size(); rank++) {
            if (right.contains(matches.get(rank - 1).id())) {
                reciprocalRanks += 1.0 / rank;
                for (int i = 0; i < within.length; i++) {
                    found[i] += rank <= within[i] ? 1 : 0;
                }
                return;
            }
        }
    }

    Report report(int left, int right, Optional<Labels> labels, String weights) {
        Measures measures = Measures.of(outcomes, 0);
        double withMatch = Math.max(1, gold.byLeft().size());
        List<Pair> likely =
                pairs.stream().filter(pair -> pair.probability() >= HALF).toList();
        List<Pair> assigned = Assignment.oneToOne(pairs, HALF);
        BiPredicate<String, String> all = (one, other) -> true;
        BiPredicate<String, String> unlabelled =
                (one, other) -> !labels.map(each -> each.has(one, other)).orElse(false);
        return new Report(
                left,
                right,
                gold.size(),
                gold.byLeft().size(),
                labels.map(Labels::size).orElse(0),
                weights,
                new Recall(found[0] / withMatch, found[1] / withMatch, found[2] / withMatch, found[3] / withMatch),
                reciprocalRanks / withMatch,
                quality(likely, all),
                quality(assigned, all),
                labels.map(each -> quality(likely, unlabelled)).orElse(null),
                labels.map(each -> quality(assigned, unlabelled)).orElse(null),
                measures.calibration(),
                measures.brier(),
                (double) candidates / Math.max(1, left),
                1e9 / Math.max(1, nanos.getMean()),
                new Latency(milliseconds(50), milliseconds(95), milliseconds(99)));
    }

    private Quality quality(List<Pair> predicted, BiPredicate<String, String> counted) {
        List<Pair> ours = predicted.stream()
                .filter(pair -> counted.test(pair.left(), pair.right()))
                .toList();
        int right = (int) ours.stream()
                .filter(pair -> gold.has(pair.left(), pair.right()))
                .count();
        int wanted = 0;
        for (Map.Entry<String, Set<String>> each : gold.byLeft().entrySet()) {
            wanted += (int) each.getValue().stream()
                    .filter(other -> counted.test(each.getKey(), other))
                    .count();
        }
        return Quality.of(right, ours.size(), wanted);
    }

    private double milliseconds(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }
}
