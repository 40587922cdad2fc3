package se.medborgarlofte.notification.domain;

/** What each kind of message is about, how urgent it is, and whether it may wait for a digest. */
public final class TemplatePolicy {

    private TemplatePolicy() {}

    public static Topic topic(Template template) {
        return switch (template) {
            case CONCERN_RECEIVED,
                    CONCERN_IN_PICTURE,
                    CONCERN_IN_PLEDGE,
                    CONCERN_ACTED_ON,
                    CONCERN_DECLINED,
                    CONCERN_REOPENED,
                    CASE_NEWS,
                    YOU_SAID_WE_DID,
                    DID_IT_HELP -> Topic.CONCERNS;
            case VISIT_INVITATION,
                    VISIT_PROPOSAL,
                    VISIT_MOVED,
                    VISIT_CANCELLED,
                    VISIT_REMINDER,
                    VISIT_NOT_STAFFED,
                    VISIT_NOTE_MISSING,
                    SLOT_POLL_OPENED,
                    SLOT_POLL_CLOSED,
                    ASSOCIATION_CONFIRMATION,
                    PROMISE_DUE,
                    PROMISE_OVERDUE,
                    LOAN_DUE,
                    LOAN_OVERDUE -> Topic.VISITS;
            case MATCH_CONFIRMED,
                    MATCH_REVERSED,
                    LOOK_UP_DISCLOSED,
                    CLAIM_QUESTION,
                    CLAIM_JUDGED,
                    RETURN_DECIDED,
                    KIT_LENT,
                    KIT_LOAN_DUE -> Topic.PROPERTY;
            case PLEDGE_ACTIVE, PLEDGE_CHANGED, PLEDGE_SUSPENDED, PLEDGE_RESUMED, PLEDGE_WITHDRAWN, PLEDGE_CONCLUDED ->
                Topic.PLEDGES;
            case MAILING, AREA_ALERT, OPEN_DIALOGUE, OPEN_DIALOGUE_CANCELLED -> Topic.NEWS;
            case READING_OVERDUE,
                    READING_ANSWERED,
                    LOOK_UP_TOUCHES,
                    THING_CLAIMED,
                    NOTICE_BOUNCED,
                    LEGAL_CLOCK_SOON,
                    LEGAL_CLOCK_ENDED,
                    CANDIDATES_CHANGED,
                    MATCH_WAITS,
                    MATCH_UNTOLD,
                    PLEDGE_TO_AGREE,
                    PLEDGE_TO_BOARD,
                    PLEDGE_TO_SIGN,
                    PLEDGE_BOARD_ANSWER,
                    PLEDGE_AMENDMENT_WAITS,
                    PLEDGE_FOLLOW_UP,
                    PICTURE_REVIEW_DUE,
                    PICTURE_REVIEW_OVERDUE,
                    AGREEMENT_TO_SIGN,
                    AREA_ALARMS,
                    AREA_ALARMS_ESCALATED,
                    PROMISE_ESCALATED,
                    CONCERN_SILENT,
                    VISIT_NOTE_ESCALATED,
                    SUMMARY_WAITS,
                    AREA_ALERT_WAITS,
                    LOAN_NOT_RETURNED -> Topic.DUTIES;
            case GUEST_LINK, SUBSCRIPTION_CONFIRMATION, ENDPOINT_FAILING, ENDPOINT_DISABLED -> Topic.ADMINISTRATION;
        };
    }

    public static Priority priority(Template template) {
        return switch (template) {
            case MATCH_CONFIRMED,
                    MATCH_REVERSED,
                    CLAIM_QUESTION,
                    RETURN_DECIDED,
                    NOTICE_BOUNCED,
                    CANDIDATES_CHANGED,
                    MATCH_WAITS,
                    MATCH_UNTOLD,
                    SUBSCRIPTION_CONFIRMATION,
                    GUEST_LINK -> Priority.URGENT;
            case CONCERN_RECEIVED,
                    CONCERN_IN_PICTURE,
                    CONCERN_IN_PLEDGE,
                    CONCERN_ACTED_ON,
                    CONCERN_DECLINED,
                    CONCERN_REOPENED,
                    CASE_NEWS,
                    VISIT_INVITATION,
                    VISIT_PROPOSAL,
                    VISIT_MOVED,
                    VISIT_CANCELLED,
                    VISIT_REMINDER,
                    VISIT_NOT_STAFFED,
                    VISIT_NOTE_MISSING,
                    SLOT_POLL_OPENED,
                    SLOT_POLL_CLOSED,
                    ASSOCIATION_CONFIRMATION,
                    YOU_SAID_WE_DID,
                    DID_IT_HELP,
                    PROMISE_DUE,
                    LOAN_DUE,
                    LOAN_OVERDUE,
                    LOAN_NOT_RETURNED,
                    PROMISE_OVERDUE,
                    PROMISE_ESCALATED,
                    CONCERN_SILENT,
                    VISIT_NOTE_ESCALATED,
                    SUMMARY_WAITS,
                    AREA_ALERT_WAITS,
                    READING_OVERDUE,
                    READING_ANSWERED,
                    LOOK_UP_TOUCHES,
                    LOOK_UP_DISCLOSED,
                    THING_CLAIMED,
                    CLAIM_JUDGED,
                    LEGAL_CLOCK_SOON,
                    LEGAL_CLOCK_ENDED,
                    KIT_LENT,
                    KIT_LOAN_DUE,
                    PLEDGE_TO_AGREE,
                    PLEDGE_TO_BOARD,
                    PLEDGE_TO_SIGN,
                    PLEDGE_BOARD_ANSWER,
                    PLEDGE_AMENDMENT_WAITS,
                    PLEDGE_FOLLOW_UP,
                    PICTURE_REVIEW_DUE,
                    PICTURE_REVIEW_OVERDUE,
                    AGREEMENT_TO_SIGN,
                    AREA_ALARMS,
                    AREA_ALARMS_ESCALATED,
                    ENDPOINT_FAILING,
                    ENDPOINT_DISABLED -> Priority.NORMAL;
            case PLEDGE_ACTIVE,
                    PLEDGE_CHANGED,
                    PLEDGE_SUSPENDED,
                    PLEDGE_RESUMED,
                    PLEDGE_WITHDRAWN,
                    PLEDGE_CONCLUDED,
                    OPEN_DIALOGUE,
                    OPEN_DIALOGUE_CANCELLED,
                    MAILING,
                    AREA_ALERT -> Priority.BULK;
        };
    }

    /** Whether it is a letter from an authority about its recipient's own property, of which there should be evidence. */
    public static boolean belongsInMailbox(Template template) {
        return topic(template) == Topic.PROPERTY;
    }

    /**
     * An invitation must reach the calendar, and a notice about someone's property must not wait for a collection; nor
     * may what an authority's people must act on at once.
     */
    public static boolean mayWaitForDigest(Template template) {
        return switch (topic(template)) {
            case CONCERNS, PLEDGES, NEWS -> true;
            case DUTIES -> priority(template) != Priority.URGENT;
            case VISITS, PROPERTY, ADMINISTRATION -> false;
        };
    }
}
