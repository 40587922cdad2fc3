package se.medborgarlofte.notification.domain;

/** A fact that a message may tell: an id, a code or a time, never free text and never a name. */
public enum Fact {
    MUNICIPALITY_CODE,
    CONCERN_ID,
    CONCERN_CATEGORY,
    PLEDGE_ID,
    VISIT_ID,
    VISIT_KIND,
    STARTS_AT,
    ENDS_AT,
    INVITATION_SEQUENCE,
    ITEM_ID,
    REPORT_ID,
    TEXT_CODE,
    TEXT_VERSION,
    SUBSCRIPTION_ID,
    FEED_SUBSCRIPTION_ID,
    ASSOCIATION_ID,
    SUMMARY_ID,
    ALERT_ID,
    DRAFT_ID,
    PROMISE_ID,
    LOAN_ID,
    MATCH_ID,
    SEIZURE_ID,
    CUSTODY_ID,
    SEIZED_ITEM_ID,
    LEGAL_CLOCK,
    READING_ID,
    READING_STAGE,
    LOOK_UP_ID,
    /** The unit of an authority, never a person. */
    UNIT,
    PICTURE_ID,
    PICTURE_VERSION,
    AGREEMENT_ID,
    OPEN_DIALOGUE_ID,
    BOARD_OUTCOME,
    AMENDMENT_KIND,
    PLEDGE_RESULT,
    /** Codes of what is wrong, parted by commas. */
    ALARM_KINDS,
    /** The last day, by the calendar. */
    DUE_ON,
    /** The last moment for an answer. */
    RESPOND_BY,
    /** When an association was last confirmed; tells whether it has been since. */
    CONFIRMED_AT,
    /** The opaque id of whom a letter to somebody else concerns; no text tells it. */
    CONCERNED_PERSON_ID,
    /** What a link carries after {@code #}; it opens one thing, for a limited time. */
    LINK_KEY
}
