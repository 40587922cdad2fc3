package se.medborgarlofte.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a run found.
 *
 * @param recall over the left rows that have a match: how many have one of theirs among the first k
 * @param atHalf pairs with a probability of at least one half
 * @param oneToOne the same pairs after each row was given away once
 * @param untaught the same measures over pairs that no label spoke of; absent without labels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(
        int left,
        int right,
        int goldPairs,
        int leftWithMatch,
        int labels,
        String weights,
        Recall recall,
        double meanReciprocalRank,
        Quality atHalf,
        Quality oneToOne,
        @Nullable Quality untaughtAtHalf,
        @Nullable Quality untaughtOneToOne,
        double expectedCalibrationError,
        double brierScore,
        double candidatesPerQuery,
        double queriesPerSecond,
        Latency latencyMilliseconds) {

    record Recall(double at1, double at5, double at10, double at50) {}

    record Quality(double precision, double recall, double f1) {

        static Quality of(int right, int predicted, int gold) {
            double precision = predicted == 0 ? 0 : (double) right / predicted;
            double recall = gold == 0 ? 0 : (double) right / gold;
            double both = precision + recall;
            return new Quality(precision, recall, both == 0 ? 0 : 2 * precision * recall / both);
        }
    }

    record Latency(double p50, double p95, double p99) {}

    String table() {
        StringBuilder lines = new StringBuilder();
        add(lines, "rows left, right", "%d, %d", left, right);
        add(lines, "pairs that belong together", "%d (%d left rows)", goldPairs, leftWithMatch);
        add(lines, "labels, weights", "%d, %s", labels, weights);
        add(
                lines,
                "recall@1 / 5 / 10 / 50",
                "%.4f / %.4f / %.4f / %.4f",
                recall.at1,
                recall.at5,
                recall.at10,
                recall.at50);
        add(lines, "mean reciprocal rank", "%.4f", meanReciprocalRank);
        add(lines, "precision / recall / F1 at p 0.5", atHalf);
        add(lines, "  after one-to-one assignment", oneToOne);
        add(lines, "  pairs without a label, p 0.5", untaughtAtHalf);
        add(lines, "  pairs without a label, one-to-one", untaughtOneToOne);
        add(lines, "expected calibration error", "%.4f", expectedCalibrationError);
        add(lines, "Brier score", "%.4f", brierScore);
        add(lines, "candidates per query", "%.1f", candidatesPerQuery);
        add(lines, "queries per second", "%.0f", queriesPerSecond);
        Latency each = latencyMilliseconds;
        add(lines, "latency p50 / p95 / p99", "%.2f / %.2f / %.2f ms", each.p50, each.p95, each.p99);
        return lines.toString();
    }

    private static void add(StringBuilder lines, String name, @Nullable Quality quality) {
        if (quality != null) {
            add(lines, name, "%.4f / %.4f / %.4f", quality.precision, quality.recall, quality.f1);
        }
    }

    private static void add(StringBuilder lines, String name, String format, Object... values) {
        lines.append(String.format(Locale.ROOT, "%-38s", name))
                .append(String.format(Locale.ROOT, format, values))
                .append(System.lineSeparator());
    }
}
