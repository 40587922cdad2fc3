package se.medborgarlofte.pledge.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ranks the problems of an area, with their trend against the same time a year earlier. The method is simple and shown. */
public final class ProblemRanking {

    private ProblemRanking() {}

    /**
     * What is known of a time.
     *
     * @param concerns by problem
     * @param inputs those that overlap with the time
     * @param observations those of its weeks
     * @param crimes reported ones, by problem
     */
    public record Known(
            Map<ConcernCategory, Integer> concerns,
            List<PictureInput> inputs,
            List<WeeklyObservation> observations,
            Map<ConcernCategory, Integer> crimes) {

        private int concernsOf(ConcernCategory category) {
            return concerns.getOrDefault(category, 0);
        }

        private int crimesOf(ConcernCategory category) {
            return crimes.getOrDefault(category, 0);
        }

        /** Statistics are shown beside the signals and not counted twice. */
        private int signalsOf(ConcernCategory category) {
            int fromInputs = inputs.stream()
                    .filter(input -> input.kind() != InputKind.CRIME_STATISTICS)
                    .mapToInt(input -> input.signals().getOrDefault(category, 0)
                            * input.weight().factor())
                    .sum();
            int observed = observations.stream()
                    .flatMap(observation -> Stream.ofNullable(observation.seen().get(category)))
                    .mapToInt(WeeklyObservation.Level::signals)
                    .sum();
            return fromInputs + observed;
        }
    }

    /** Where a problem is heading; only what chance does not explain counts as a change. */
    public enum Trend {
        RISING,
        STEADY,
        FALLING,
        /** There is nothing from a year ago to compare with. */
        UNKNOWN
    }

    /**
     * One problem.
     *
     * @param signals of the inputs and weekly observations, weighted
     * @param score concerns and signals together; it decides the order
     */
    public record Ranked(
            ConcernCategory category,
            int concerns,
            int concernsAYearAgo,
            int signals,
            int signalsAYearAgo,
            int crimes,
            int crimesAYearAgo,
            int score,
            Trend trend) {}

    /** The problems, the one with the highest score first. */
    public static List<Ranked> of(Known now, Known aYearAgo) {
        return Arrays.stream(ConcernCategory.values())
                .map(category -> ranked(category, now, aYearAgo))
                .filter(problem -> problem.score() > 0 || problem.crimes() > 0)
                .sorted(Comparator.comparingInt(Ranked::score)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Ranked::crimes).reversed())
                        .thenComparing(Ranked::category))
                .toList();
    }

    private static Ranked ranked(ConcernCategory category, Known now, Known before) {
        int score = now.concernsOf(category) + now.signalsOf(category);
        int scoreBefore = before.concernsOf(category) + before.signalsOf(category);
        return new Ranked(
                category,
                now.concernsOf(category),
                before.concernsOf(category),
                now.signalsOf(category),
                before.signalsOf(category),
                now.crimesOf(category),
                before.crimesOf(category),
                score,
                trend(score + now.crimesOf(category), scoreBefore + before.crimesOf(category)));
    }

    private static Trend trend(int now, int before) {
        if (before == 0) {
            return Trend.UNKNOWN;
        }
        Interval change = Interval.ofRatio(before, 1, now, 1);
        if (change.covers(1)) {
            return Trend.STEADY;
        }
        return change.value() > 1 ? Trend.RISING : Trend.FALLING;
    }
}
