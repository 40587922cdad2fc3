package se.medborgarlofte.matching.score;

import se.medborgarlofte.matching.index.Days;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.thing.Side;

/** Compares prices, times and places. */
final class Circumstances {

    /** Two prices of the same thing: mostly within a quarter of one another, sometimes anything. */
    private static final double SAME_PRICE_SPREAD = 0.25;

    private static final double ANY_PRICE_SPREAD = 1.2;
    private static final double WRONG_PRICE = 0.2;

    private static final double HALF_A_YEAR = 180;
    private static final double LEAST_FOR_TIME = -2;
    private static final double NEAR_KM = 5;
    private static final double MOST_FOR_PLACE = 2;
    private static final double LEAST_FOR_PLACE = -1.5;
    private static final double PER_TENFOLD_KM = 1.6;

    private Circumstances() {}

    /** A thing cannot be found before it is lost. */
    static boolean possible(Profile question, Profile candidate, Side sideOfQuestion) {
        return daysBetween(question, candidate, sideOfQuestion) >= 0;
    }

    static void measure(Profile question, Profile candidate, Side sideOfQuestion, double[] values) {
        values[Feature.PRICE.ordinal()] = price(question.price(), candidate.price());
        if (question.days().known() && candidate.days().known()) {
            int days = Math.abs(daysBetween(question, candidate, sideOfQuestion));
            values[Feature.TIME.ordinal()] = Math.max(LEAST_FOR_TIME, -Math.log1p(days / HALF_A_YEAR));
        }
        question.place()
                .ifPresent(here -> candidate.place().ifPresent(there -> {
                    double tenfolds = Math.log10(1 + here.kilometresTo(there) / NEAR_KM);
                    values[Feature.PLACE.ordinal()] =
                            Math.max(LEAST_FOR_PLACE, MOST_FOR_PLACE - PER_TENFOLD_KM * tenfolds);
                }));
    }

    private static int daysBetween(Profile question, Profile candidate, Side sideOfQuestion) {
        Days lost = sideOfQuestion == Side.LOST ? question.days() : candidate.days();
        Days found = sideOfQuestion == Side.LOST ? candidate.days() : question.days();
        return lost.known() && found.known() ? found.to() - lost.from() : 0;
    }

    private static double price(float one, float other) {
        if (Float.isNaN(one) || Float.isNaN(other)) {
            return 0;
        }
        double apart = Math.abs(Math.log(one / other));
        double any = density(apart, ANY_PRICE_SPREAD);
        return Math.log(((1 - WRONG_PRICE) * density(apart, SAME_PRICE_SPREAD) + WRONG_PRICE * any) / any);
    }

    /** Laplace. */
    private static double density(double apart, double spread) {
        return Math.exp(-apart / spread) / (2 * spread);
    }
}
