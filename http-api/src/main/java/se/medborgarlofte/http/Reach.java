package se.medborgarlofte.http;

/** How far a role reaches in an {@link AccessRule}. */
public enum Reach {
    /** Whatever the area of the resource is. */
    ANYWHERE,
    /** Only resources of an area for which the role is assigned. */
    IN_AREA,
    /** Only resources that belong to the caller. */
    OWN,
    /** Only resources that belong to the caller and lie in an area for which the role is assigned. */
    OWN_IN_AREA
}
