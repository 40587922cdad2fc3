package se.medborgarlofte.pledge.domain;

/** A value with the span in which the true one lies with 95 percent confidence. */
public record Interval(double value, double lower, double upper) {

    /** Two-sided 95 percent of the normal distribution. */
    static final double Z = 1.959963984540054;

    /** Whether the span contains a value. */
    public boolean covers(double other) {
        return lower <= other && other <= upper;
    }

    /**
     * A count of independent events, by Byar's approximation of the exact Poisson limits.
     *
     * @param scale what the count is multiplied with, such as 1,000 by the number of inhabitants
     */
    static Interval ofCount(long count, double scale) {
        double upperBase = count + 1;
        double lower = count == 0 ? 0 : count * Math.pow(1 - 1 / (9.0 * count) - Z / (3 * Math.sqrt(count)), 3);
        double upper = upperBase * Math.pow(1 - 1 / (9 * upperBase) + Z / (3 * Math.sqrt(upperBase)), 3);
        return new Interval(count * scale, Math.max(0, lower) * scale, upper * scale);
    }

    /** The ratio of two rates: after to before. Half an event is added to each count, so that zero can be divided by. */
    static Interval ofRatio(long before, double timeBefore, long after, double timeAfter) {
        double ratio = ((after + 0.5) / timeAfter) / ((before + 0.5) / timeBefore);
        double spread = Z * Math.sqrt(1 / (before + 0.5) + 1 / (after + 0.5));
        return new Interval(ratio, ratio * Math.exp(-spread), ratio * Math.exp(spread));
    }

    /** One ratio by another, such as the change here by the change in a comparison area. */
    Interval dividedBy(Interval other) {
        double mine = Math.log(upper / lower) / 2;
        double others = Math.log(other.upper / other.lower) / 2;
        double spread = Math.sqrt(mine * mine + others * others);
        double ratio = value / other.value;
        return new Interval(ratio, ratio * Math.exp(-spread), ratio * Math.exp(spread));
    }

    /** A share in percent, by Wilson's score interval. */
    static Interval ofShare(long count, long outOf) {
        double share = (double) count / outOf;
        double squared = Z * Z / outOf;
        double centre = (share + squared / 2) / (1 + squared);
        double spread = Z * Math.sqrt(share * (1 - share) / outOf + squared / (4 * outOf)) / (1 + squared);
        return new Interval(100 * share, 100 * Math.max(0, centre - spread), 100 * Math.min(1, centre + spread));
    }

    /** The difference of two shares in percentage points, by Newcombe's method: this minus the other. */
    Interval minus(Interval other) {
        double difference = value - other.value;
        double below = Math.hypot(value - lower, other.upper - other.value);
        double above = Math.hypot(upper - value, other.value - other.lower);
        return new Interval(difference, difference - below, difference + above);
    }
}
