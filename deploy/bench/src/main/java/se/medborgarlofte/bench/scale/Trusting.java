package se.medborgarlofte.bench.scale;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.bench.scale.ScaleReport.Trust;

/** Collects what was claimed with which probability and whether it was true. */
final class Trusting {
    private static final int BINS = 10;
    private static final double SURE = 0.9;

    /** Nine of ten found things were never reported. */
    private static final double POLICE_SHARE_ANSWERED = 0.1;

    private final List<Claim> claims = new ArrayList<>();

    void claimed(double probability, boolean right, boolean answered) {
        claims.add(new Claim(probability, right, answered));
    }

    Trust summary() {
        long answered = claims.stream().filter(Claim::answered).count();
        double answeredWeight = answered == 0 ? 0 : POLICE_SHARE_ANSWERED / answered;
        double otherWeight = answered == claims.size() ? 0 : (1 - POLICE_SHARE_ANSWERED) / (claims.size() - answered);
        double brier = claims.stream()
                .mapToDouble(claim -> Math.pow(claim.probability - (claim.right ? 1 : 0), 2))
                .average()
                .orElse(0);
        List<Claim> sure =
                claims.stream().filter(claim -> claim.probability >= SURE).toList();
        return new Trust(
                calibrationError(1.0 / claims.size(), 1.0 / claims.size()),
                calibrationError(answeredWeight, otherWeight),
                brier,
                sure.stream().mapToInt(claim -> claim.right ? 1 : 0).average().orElse(1),
                (double) sure.size() / claims.size());
    }

    private double calibrationError(double answeredWeight, double otherWeight) {
        double[] promised = new double[BINS];
        double[] kept = new double[BINS];
        for (Claim claim : claims) {
            int bin = (int) Math.min(BINS - 1, claim.probability * BINS);
            double weight = claim.answered ? answeredWeight : otherWeight;
            promised[bin] += weight * claim.probability;
            kept[bin] += claim.right ? weight : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(promised[bin] - kept[bin]);
        }
        return error;
    }

    private record Claim(double probability, boolean right, boolean answered) {}
}
