package se.medborgarlofte.property.domain;

/** What sort of thing it is. Readers of events take a sort they do not know for OTHER. */
public enum ItemCategory {
    BICYCLE,
    JEWELLERY,
    WATCH,
    ELECTRONICS,
    PHONE,
    COMPUTER,
    CAMERA,
    AUDIO_VIDEO,
    GAME_CONSOLE,
    TOOLS,
    GARDEN_MACHINE,
    VEHICLE,
    VEHICLE_PART,
    MOPED,
    TRAILER,
    BOAT,
    BOAT_ENGINE,
    MUSICAL_INSTRUMENT,
    ART_AND_ANTIQUES,
    SILVERWARE,
    COINS_AND_STAMPS,
    CLOTHING,
    BAG,
    SPORTS_EQUIPMENT,
    CHILD_EQUIPMENT,
    HOUSEHOLD_APPLIANCE,
    FURNITURE,
    OTHER
}
