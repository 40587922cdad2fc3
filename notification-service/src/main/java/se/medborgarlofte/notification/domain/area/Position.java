package se.medborgarlofte.notification.domain.area;

/**
 * A position on the earth (WGS 84).
 *
 * @param longitude in degrees east
 * @param latitude in degrees north
 */
public record Position(double longitude, double latitude) {

    private static final double EARTH_KM = 6371;
    private static final double SOUTH = 55;
    private static final double NORTH = 69.2;
    private static final double WEST = 10.5;
    private static final double EAST = 24.3;

    /** Whether it is within the rectangle around Sweden. Nothing that is no number is. */
    boolean isInSweden() {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    /** The distance along the surface (haversine). */
    public double kilometresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
    }

    /** Twice the signed area of the triangle with two others: 0 when all lie on one line. */
    double turn(Position second, Position third) {
        return (second.longitude - longitude) * (third.latitude - latitude)
                - (second.latitude - latitude) * (third.longitude - longitude);
    }

    /** Whether it lies in the rectangle that two others span. */
    boolean isBetween(Position one, Position other) {
        return longitude >= Math.min(one.longitude, other.longitude)
                && longitude <= Math.max(one.longitude, other.longitude)
                && latitude >= Math.min(one.latitude, other.latitude)
                && latitude <= Math.max(one.latitude, other.latitude);
    }
}
