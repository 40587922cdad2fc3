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
    TEXT_CODE,
    TEXT_VERSION,
    SUBSCRIPTION_ID,
    FEED_SUBSCRIPTION_ID,
    ASSOCIATION_ID,
    SUMMARY_ID,
    ALERT_ID,
    PROMISE_ID,
    LOAN_ID,
    /** What a link carries after {@code #}; it opens one thing, for a limited time. */
    LINK_KEY
}
