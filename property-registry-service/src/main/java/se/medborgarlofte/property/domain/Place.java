package se.medborgarlofte.property.domain;

/** Where something happened, coarsened to about a hundred metres: a theft concerns a place, not an address. */
public record Place(double latitude, double longitude) {
    private static final double STEPS_PER_DEGREE = 1000;

    public static Place near(double latitude, double longitude) {
        return new Place(coarse(latitude), coarse(longitude));
    }

    private static double coarse(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
