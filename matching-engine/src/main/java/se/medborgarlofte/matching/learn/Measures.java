package se.medborgarlofte.matching.learn;

import java.util.List;

/**
 * How good the probabilities are, over the best candidate of each question.
 *
 * @param brier mean squared difference between probability and truth; 0 is best
 * @param calibration expected calibration error over ten equal bands: by how much "70 %" is not right 70 times of 100
 * @param decoys share of questions whose best decoy reaches one half; a decoy was lost after the finding and cannot be it
 */
public record Measures(int cases, double brier, double calibration, double decoys) {

    private static final int BANDS = 10;

    /** @param right whether that candidate is it */
    public record Outcome(double probability, boolean right) {}

    public static Measures of(List<Outcome> outcomes, double decoys) {
        double brier = outcomes.stream()
                .mapToDouble(one -> Math.pow(one.probability() - (one.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
        return new Measures(outcomes.size(), brier, calibration(outcomes), decoys);
    }

    private static double calibration(List<Outcome> outcomes) {
        double[] claimed = new double[BANDS];
        double[] right = new double[BANDS];
        for (Outcome one : outcomes) {
            int band = (int) Math.min(BANDS - 1, one.probability() * BANDS);
            claimed[band] += one.probability();
            right[band] += one.right() ? 1 : 0;
        }
        double error = 0;
        for (int band = 0; band < BANDS; band++) {
            error += Math.abs(claimed[band] - right[band]);
        }
        return outcomes.isEmpty() ? 0 : error / outcomes.size();
    }

    /** New weights are released only if none of the measures becomes worse. */
    public boolean allowReleaseOver(Measures current) {
        return brier <= current.brier && calibration <= current.calibration && decoys <= current.decoys;
    }
}
