package se.medborgarlofte.property.domain;

/** Why the registry refuses what was asked. */
public enum Refusal {
    SAME_PERSON_TWICE,
    OWN_MATTER,
    MATCH_ALREADY_CONFIRMED,
    MATCH_ALREADY_REFUSED,
    MATCH_CLOSED,
    MATCH_REVERSED,
    MATCH_NOT_CONFIRMED,
    SEIZED_ITEM_ALREADY_MATCHED,
    KIT_ALREADY_CLAIMED,
    PERIOD_REVERSED,
    STOLEN_IN_THE_FUTURE,
    SEIZED_IN_THE_FUTURE,
    CHECKED_IN_THE_FUTURE,
    MORE_HITS_THAN_ITEMS,
    FOREIGN_ITEM,
    ITEM_NAMED_TWICE,
    NOT_IN_THE_REPORT,
    THING_NOT_MISSING,
    REPORT_IS_FULL,
    UNKNOWN_STOLEN_THING,
    UNKNOWN_SEIZED_THING;

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
