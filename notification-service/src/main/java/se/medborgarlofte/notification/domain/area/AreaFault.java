package se.medborgarlofte.notification.domain.area;

/** Why an area cannot be used. */
public enum AreaFault {
    /** Too few corners, or too many. */
    CORNERS,
    /** The last position is not the first. */
    OPEN,
    /** Its border crosses or touches itself. */
    CROSSES_ITSELF,
    OUTSIDE_SWEDEN,
    RADIUS
}
