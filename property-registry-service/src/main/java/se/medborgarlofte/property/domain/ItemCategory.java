package se.medborgarlofte.property.domain;

/** What sort of thing it is. */
public enum ItemCategory {
    BICYCLE,
    JEWELLERY,
    ELECTRONICS,
    TOOLS,
    VEHICLE_PART,
    OTHER
}
