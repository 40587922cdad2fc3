package se.medborgarlofte.dialogue.domain;

/** Why the dialogue's rules refuse something. */
public enum Refusal {
    /** A visit is asked for in advance. */
    STARTS_IN_THE_PAST,
    /** A visit lasts at least 15 minutes. */
    TOO_SHORT,
    /** A visit lasts at most 4 hours. */
    TOO_LONG,
    /** The district lies in another municipality. */
    DISTRICT_ELSEWHERE,
    /** A note is written after the meeting. */
    NOT_HELD_YET,
    /** The party has already named somebody else. */
    CONFIRMED_BY_ANOTHER,
    /** It is too late to change anything: the visit has started. */
    VISIT_HAS_STARTED,
    /** The visit was held or called off, or nobody could come. */
    VISIT_IS_CLOSED,
    /** A visit is moved to another time. */
    SAME_TIME,
    /** The authority has not named anybody yet. */
    NOBODY_TO_REPLACE,
    /** At most 10 other times may be named. */
    TOO_MANY_ALTERNATIVES,
    /** An alternative ends after it starts. */
    ALTERNATIVE_ENDS_BEFORE_IT_STARTS,
    /** A mandate ends after it starts. */
    MANDATE_ENDS_BEFORE_IT_STARTS,
    /** Working hours end after they start, on the same day. */
    WORK_ENDS_BEFORE_IT_STARTS,
    /** An absence ends after it starts. */
    ABSENCE_ENDS_BEFORE_IT_STARTS,
    /** At most 200 absences are kept. */
    TOO_MANY_ABSENCES,
    /** The association no longer exists. */
    ASSOCIATION_IS_CLOSED,
    /** An association has at most 200 contact persons. */
    TOO_MANY_CONTACTS,
    /** A promise is for the day of the meeting or later. */
    PROMISED_FOR_THE_PAST,
    /** A lent thing comes back on a later day. */
    DUE_IN_THE_PAST,
    /** The thing has come back or was given up. */
    LOAN_IS_CLOSED,
    /** Something has come of the concern already. */
    CONCERN_HAS_ENDED,
    /** Only what was acted on can be disputed. */
    NOTHING_TO_DISPUTE,
    /** A concern is joined to one of the same municipality that stands alone. */
    DUPLICATE_ELSEWHERE,
    /** An officer has decided on the alert already. */
    ALERT_IS_DECIDED,

    /** Somebody has sent or discarded the proposed text already. */
    DRAFT_IS_DECIDED,
    /** A poll names 2 to 10 times, each once. */
    NUMBER_OF_OPTIONS,
    /** A poll closes before the first of its times. */
    CLOSES_TOO_LATE,
    /** The poll takes no more answers. */
    POLL_IS_CLOSED,
    /** An answer says something of each time. */
    NUMBER_OF_ANSWERS,
    /** So many households no association has. */
    TOO_MANY_BALLOTS,
    /** A revoked feed never works again. */
    FEED_IS_REVOKED,
    /** The link in the mail no longer works. */
    LINK_HAS_EXPIRED;

    void when(boolean refused) {
        if (refused) {
            throw new Refused(this);
        }
    }
}
