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
                    LOAN_DUE -> Topic.VISITS;
            case MATCH_CONFIRMED, MATCH_REVERSED -> Topic.PROPERTY;
            case PLEDGE_ACTIVE -> Topic.PLEDGES;
            case MAILING, AREA_ALERT -> Topic.NEWS;
            case GUEST_LINK, SUBSCRIPTION_CONFIRMATION, ENDPOINT_FAILING, ENDPOINT_DISABLED -> Topic.ADMINISTRATION;
        };
    }

    public static Priority priority(Template template) {
        return switch (template) {
            case MATCH_CONFIRMED, MATCH_REVERSED, SUBSCRIPTION_CONFIRMATION, GUEST_LINK -> Priority.URGENT;
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
                    ENDPOINT_FAILING,
                    ENDPOINT_DISABLED -> Priority.NORMAL;
            case PLEDGE_ACTIVE, MAILING, AREA_ALERT -> Priority.BULK;
        };
    }

    /** An invitation must reach the calendar and a notice about someone's property must not wait for a collection. */
    public static boolean mayWaitForDigest(Template template) {
        return switch (topic(template)) {
            case CONCERNS, PLEDGES, NEWS -> true;
            case VISITS, PROPERTY, ADMINISTRATION -> false;
        };
    }
}
