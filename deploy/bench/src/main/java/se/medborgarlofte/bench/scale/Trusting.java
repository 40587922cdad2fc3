package se.medborgarlofte.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import se.medborgarlofte.bench.scale.ScaleReport.Trust;

/**
 * Collects what was claimed with which probability and whether it was true, and weighs it as the police meet it: nine of
 * ten found things were never reported.
 */
final class Trusting {
    static final double SHARE_REPORTED = 0.1;

    private static final int BANDS = 10;
    private static final double SURE = 0.9;

    private final List<Claim> claims = new ArrayList<>();

    void claimed(double probability, boolean right, boolean reported) {
        claims.add(new Claim(probability, right ? 1 : 0, reported));
    }

    Trust summary() {
        double sure = weight(claim -> claim.probability >= SURE, claim -> 1);
        double sureAndRight = weight(claim -> claim.probability >= SURE, claim -> claim.right);
        return new Trust(
                calibrationError(),
                weight(claim -> true, claim -> Math.pow(claim.probability - claim.right, 2)),
                sure == 0 ? 1 : sureAndRight / sure,
                sure);
    }

    private double calibrationError() {
        double error = 0;
        for (int band = 0; band < BANDS; band++) {
            int here = band;
            error += Math.abs(weight(claim -> claim.band() == here, claim -> claim.probability - claim.right));
        }
        return error;
    }

    private double weight(Predicate<Claim> which, ToDoubleFunction<Claim> value) {
        long reported = claims.stream().filter(Claim::reported).count();
        double ofReported = SHARE_REPORTED / Math.max(1, reported);
        double ofOthers = (1 - SHARE_REPORTED) / Math.max(1, claims.size() - reported);
        return claims.stream()
                .filter(which)
                .mapToDouble(claim -> (claim.reported ? ofReported : ofOthers) * value.applyAsDouble(claim))
                .sum();
    }

    private record Claim(double probability, int right, boolean reported) {
        int band() {
            return (int) Math.min(BANDS - 1, probability * BANDS);
        }
    }
}
