package se.medborgarlofte.matching.choice;

import java.util.List;

/**
 * One of the candidates, or none of them. Scores are log-odds against "none"; alternatives are what exclude each other:
 * candidates of one alternative are the same thing described more than once, and each has the whole's probability.
 *
 * @param probabilities of each candidate, in the order given
 * @param none that it is none of them
 */
public record Choice(double[] probabilities, double none) {

    /** @param alternatives for each candidate the number of its alternative, from 0 */
    public static Choice among(double[] scores, List<Integer> alternatives) {
        double[] best = new double[scores.length];
        double highest = 0;
        for (int i = 0; i < scores.length; i++) {
            int alternative = alternatives.get(i);
            best[alternative] = Math.max(best[alternative], Math.exp(Math.min(scores[i], 300)));
        }
        for (double each : best) {
            highest += each;
        }
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(Math.min(scores[i], 300)) / (1 + highest);
        }
        return new Choice(probabilities, 1 / (1 + highest));
    }
}
