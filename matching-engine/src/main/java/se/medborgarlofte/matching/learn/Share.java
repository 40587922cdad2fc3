package se.medborgarlofte.matching.learn;

import java.util.List;
import se.medborgarlofte.matching.score.Weights;

/** Estimates, without any judgement, what share of the questions has a match at all, and sets the prior by it. */
public final class Share {

    private static final int ROUNDS = 30;
    private static final double USUAL = 0.5;
    private static final double LEAST = 0.02;

    private Share() {}

    /**
     * The share that agrees with itself: among questions with that prior share, so many are answered with a match.
     *
     * @param none the probabilities that it is none, as the weights gave them
     */
    public static Weights adapted(Weights weights, List<Double> none, String version) {
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double odds = Math.exp(shift);
            double share = none.stream()
                    .mapToDouble(each -> odds * (1 - each) / (odds * (1 - each) + each))
                    .average()
                    .orElse(USUAL);
            shift = logOdds(Math.clamp(share, LEAST, 1 - LEAST)) - logOdds(USUAL);
        }
        return new Weights(version, weights.features(), weights.prior() + shift, weights.claim(), weights.unseen());
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
