package se.medborgarlofte.property.domain;

/** What lies within a distance of a point, on a plane, which over a municipality is exact enough. */
public record Surroundings(double latitude, double longitude, double kilometres) {
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Half the height of the box around it, in degrees. */
    public double northward() {
        return kilometres / KILOMETRES_PER_DEGREE;
    }

    /** Half the width of the box around it, in degrees; towards the poles a degree of longitude is short. */
    public double eastward() {
        return kilometres / kilometresPerDegreeEast();
    }

    /** Kilometres from the point. */
    public double distance(Place place) {
        double north = (place.latitude() - latitude) * KILOMETRES_PER_DEGREE;
        double east = (place.longitude() - longitude) * kilometresPerDegreeEast();
        return Math.hypot(north, east);
    }

    private double kilometresPerDegreeEast() {
        return KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }
}
