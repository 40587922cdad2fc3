package se.medborgarlofte.matching.learn;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.score.Weights;

/**
 * Sets the prior by what answers tell before anybody has judged one. What a question without a match is answered is seen
 * by asking those that seem to have one again, their match left out; that is what chance looks like in these files. The
 * share of questions with a match is the one that agrees with itself: with that prior share, so many are answered with one.
 */
public final class Unjudged {

    private static final int ROUNDS = 20;
    private static final double USUAL = 0.5;
    private static final double LEAST = 0.02;
    private static final double SMALLEST = 1e-12;
    private static final double FARTHEST = 60;

    /** A second so few nats behind may be the same thing described twice, and then it is no chance. */
    private static final double AS_WELL = 1;

    /** How dear it is to move the level by one nat, in cases that were taken for what they are not. */
    private static final double STIFFNESS = 0.03;

    private final double[] seeming;
    private final double[] chance;

    private Unjudged(double[] seeming, double[] chance) {
        this.seeming = seeming;
        this.chance = chance;
    }

    /** Puts a question, with some candidates left out. */
    public interface Asking<T> {
        Answer ask(Weights weights, T question, Set<String> without);
    }

    public static <T> Weights adapted(Weights start, List<T> questions, String version, Asking<T> asking) {
        List<Answer> first = questions.stream()
                .map(each -> asking.ask(start, each, Set.of()))
                .toList();
        if (first.stream().allMatch(answer -> answer.matches().isEmpty())) {
            return start;
        }
        double company = Math.max(start.company(), Company.seen(first));
        Weights weights = new Weights(version, start.features(), start.prior(), start.claim(), start.unseen(), company);
        int among = first.getFirst().among();
        double base = weights.priorAmong(among);
        double[] seeming = new double[first.size()];
        double[] chance = new double[first.size()];
        for (int i = 0; i < seeming.length; i++) {
            T question = questions.get(i);
            seeming[i] = toldBy(asking.ask(weights, question, Set.of()), base);
            chance[i] = toldBy(asking.ask(weights, question, best(first.get(i), company)), base);
        }
        double prior = new Unjudged(seeming, chance).prior(base) - weights.crowd(among);
        return new Weights(version, start.features(), prior, start.claim(), start.unseen(), company);
    }

    private static Set<String> best(Answer answer, double company) {
        List<Match> best = Company.alike(answer);
        return best.stream().limit(company > 0 ? best.size() : 1).map(Match::id).collect(Collectors.toSet());
    }

    /** What the candidates tell for there being a match, the prior aside. */
    private static double toldBy(Answer answer, double base) {
        double none = Math.clamp(answer.none(), SMALLEST, 1 - SMALLEST);
        return -logOdds(none) - base;
    }

    /** From where it is usually, the level moves as far as the cases warrant; the share follows. */
    private double prior(double usual) {
        double[] matched = new double[seeming.length];
        for (int i = 0; i < matched.length; i++) {
            boolean apart = chance[i] < seeming[i] - AS_WELL;
            matched[i] = apart ? probability(seeming[i] + usual) : 0;
        }
        double level = level(matched, usual);
        return level + logOdds(share(level));
    }

    /** Where as much of what is matched seems to be chance as of chance seems to be matched. */
    private double level(double[] matched, double usual) {
        return root(level -> {
            double tooBold = 0;
            for (int i = 0; i < matched.length; i++) {
                double bold = probability(chance[i] + level) - probability(-seeming[i] - level);
                tooBold += matched[i] * (bold + STIFFNESS * (level - usual));
            }
            return tooBold;
        });
    }

    private double share(double level) {
        double now = USUAL;
        for (int round = 0; round < ROUNDS; round++) {
            double odds = level + logOdds(now);
            now = IntStream.range(0, seeming.length)
                    .mapToDouble(i -> probability(seeming[i] + odds))
                    .average()
                    .orElse(USUAL);
            now = Math.clamp(now, LEAST, 1 - LEAST);
        }
        return now;
    }

    /** Of a growing function, by halving. */
    private static double root(DoubleUnaryOperator growing) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int round = 0; round < 50; round++) {
            double middle = (low + high) / 2;
            if (growing.applyAsDouble(middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
