package se.medborgarlofte.notification.domain;

/** What each kind of message is about, how urgent it is, and whether it may wait for a digest. */
public final class TemplatePolicy {

    private TemplatePolicy() {}

    public static Topic topic(Template template) {
        return switch (template) {
            case CONCERN_RECEIVED, CONCERN_IN_PICTURE, CONCERN_IN_PLEDGE -> Topic.CONCERNS;
            case VISIT_INVITATION -> Topic.VISITS;
            case MATCH_CONFIRMED -> Topic.PROPERTY;
            case PLEDGE_ACTIVE -> Topic.PLEDGES;
            case MAILING -> Topic.NEWS;
            case SUBSCRIPTION_CONFIRMATION, ENDPOINT_FAILING, ENDPOINT_DISABLED -> Topic.ADMINISTRATION;
        };
    }

    public static Priority priority(Template template) {
        return switch (template) {
            case MATCH_CONFIRMED, SUBSCRIPTION_CONFIRMATION -> Priority.URGENT;
            case CONCERN_RECEIVED,
                    CONCERN_IN_PICTURE,
                    CONCERN_IN_PLEDGE,
                    VISIT_INVITATION,
                    ENDPOINT_FAILING,
                    ENDPOINT_DISABLED -> Priority.NORMAL;
            case PLEDGE_ACTIVE, MAILING -> Priority.BULK;
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
