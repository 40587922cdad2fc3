package se.medborgarlofte.property.domain;

/** For what purpose a kit is looked up. */
public enum LookUpGround {
    SEIZED_THING,
    ROADSIDE_CHECK,
    HANDED_IN,
    THEFT_INVESTIGATION
}
