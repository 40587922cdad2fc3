package se.medborgarlofte.matching.learn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.choice.Choice;

/** Learns whether several candidates may be it at once: whether the rows of a file describe one thing several times. */
final class Company {

    /** A candidate so few nats behind the best one fits as well. */
    private static final double AS_WELL = 1;

    /** Where each thing has one row, so many convincing answers may still have a second that fits as well as the first. */
    private static final double CHANCE = 0.25;

    private static final double COMMON = 0.5;
    private static final double CONVINCING = 0.2;
    private static final double MOST = 0.8;
    private static final double[] STEPS = {0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99};

    /** What cases must tell in nats before matches are thought to keep other company than they did. */
    private static final double CAUTION = 3;

    private static final double SMALLEST = 1e-9;

    private Company() {}

    /** By how often a second candidate fits as well as the best one, where the best one is convincing. */
    static double seen(List<Answer> answers) {
        List<Answer> convincing =
                answers.stream().filter(answer -> answer.none() < CONVINCING).toList();
        double common = convincing.stream()
                .mapToDouble(answer -> alike(answer).size() > 1 ? 1 : 0)
                .average()
                .orElse(0);
        return MOST * Math.clamp((common - CHANCE) / (COMMON - CHANCE), 0, 1);
    }

    /** The best candidate and those that fit as well. */
    static List<Match> alike(Answer answer) {
        return answer.matches().stream()
                .takeWhile(match -> match.score() >= answer.matches().getFirst().score() - AS_WELL)
                .toList();
    }

    /** By what people said of the others where they had confirmed one. */
    static double fitted(List<JudgedCase> cases, double start, Function<JudgedCase, double[]> scores) {
        List<JudgedCase> telling = cases.stream()
                .filter(each -> !each.confirmed().isEmpty()
                        && each.confirmed().size() + each.refused().size() > 1)
                .toList();
        double best = start;
        double most = told(telling, scores, start) + CAUTION;
        for (double step : STEPS) {
            double told = told(telling, scores, step);
            if (told > most) {
                most = told;
                best = step;
            }
        }
        return best;
    }

    private static double told(List<JudgedCase> cases, Function<JudgedCase, double[]> scores, double company) {
        return cases.stream()
                .mapToDouble(each -> told(each, scores.apply(each), company))
                .sum();
    }

    /** The best confirmed one would be it in any case; only what is judged beside it tells. */
    private static double told(JudgedCase each, double[] scores, double company) {
        List<Integer> apart = IntStream.range(0, scores.length).boxed().toList();
        double[] chances = Choice.among(scores, apart, company).probabilities();
        int sure = each.confirmed().stream()
                .reduce((one, other) -> scores[one] >= scores[other] ? one : other)
                .orElseThrow();
        double told = 0;
        for (int confirmed : each.confirmed()) {
            told += confirmed == sure ? 0 : Math.log(Math.max(chances[confirmed], SMALLEST));
        }
        for (int refused : each.refused()) {
            told += Math.log(Math.max(1 - chances[refused], SMALLEST));
        }
        return told;
    }
}
