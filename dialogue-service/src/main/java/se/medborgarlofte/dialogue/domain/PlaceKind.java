package se.medborgarlofte.dialogue.domain;

/** Where a visit is to take place; never an address. */
public enum PlaceKind {
    MEETING_ROOM,
    OUTDOORS,
    SCHOOL,
    LIBRARY,
    MUNICIPAL_BUILDING,
    POLICE_STATION,
    ONLINE
}
