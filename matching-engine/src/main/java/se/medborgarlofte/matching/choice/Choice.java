package se.medborgarlofte.matching.choice;

import java.util.Arrays;
import java.util.List;

/**
 * One of the candidates, or none of them. Scores are log-odds against "none"; alternatives are what exclude each other:
 * candidates of one alternative are the same thing described more than once, and each has the whole's probability. Where
 * alternatives may keep company, they exclude each other in part only.
 *
 * @param probabilities of each candidate, in the order given
 * @param none that it is none of them
 */
public record Choice(double[] probabilities, double none) {

    private static final double HIGHEST_SCORE = 300;

    /** @param alternatives for each candidate the number of its alternative, from 0 */
    public static Choice among(double[] scores, List<Integer> alternatives) {
        return among(scores, alternatives, 0);
    }

    /** @param company from 0, where an alternative excludes every other, to 1, where it excludes none */
    public static Choice among(double[] scores, List<Integer> alternatives, double company) {
        double[] best = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int alternative = alternatives.get(i);
            best[alternative] = Math.max(best[alternative], odds(scores[i]));
        }
        double all = Arrays.stream(best).sum();
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = odds(scores[i]) / against(best[alternatives.get(i)], all, company);
        }
        double highest = Arrays.stream(best).max().orElse(0);
        return new Choice(probabilities, 1 / against(highest, all, company));
    }

    private static double odds(double score) {
        return Math.exp(Math.min(score, HIGHEST_SCORE));
    }

    /** None, the alternative itself, and of the others what it excludes. */
    private static double against(double own, double all, double company) {
        return 1 + own + (1 - company) * (all - own);
    }
}
