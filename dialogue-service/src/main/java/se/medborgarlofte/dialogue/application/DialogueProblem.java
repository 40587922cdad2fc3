package se.medborgarlofte.dialogue.application;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

/** The problems that only the dialogue answers. */
enum DialogueProblem implements ProblemType {
    /** The authority has named somebody else for the visit. */
    ALREADY_CONFIRMED,
    /** The person who is named comes to another visit at that time. */
    PERSON_ALREADY_BOOKED,
    /** The visit has started. */
    VISIT_HAS_STARTED,
    /** The visit was held or called off, or nobody could come. */
    VISIT_IS_CLOSED,
    /** The person may not speak for the authority at this visit. */
    NO_MANDATE,
    /** The authority has not named anybody who could be replaced. */
    NOBODY_TO_REPLACE,
    /** So many absences are kept for nobody. */
    TOO_MANY_ABSENCES,
    /** The association no longer exists. */
    ASSOCIATION_IS_CLOSED,
    /** So many contact persons no association has. */
    TOO_MANY_CONTACTS,
    /** The thing is with somebody else. */
    ALREADY_LENT,
    /** The thing has come back or was given up. */
    LOAN_IS_CLOSED,
    /** Something has come of the concern already. */
    CONCERN_HAS_ENDED,
    /** Only what was acted on can be disputed. */
    NOTHING_TO_DISPUTE,
    /** An officer has decided on the alert already. */
    ALERT_IS_DECIDED,
    DRAFT_IS_DECIDED,
    /** The poll takes no more answers. */
    POLL_IS_CLOSED,
    /** So many households no association has. */
    TOO_MANY_BALLOTS,
    /** So many feeds nobody needs. */
    TOO_MANY_FEEDS,
    /** A revoked feed never works again. */
    FEED_IS_REVOKED,
    /** The link in the mail no longer works. */
    LINK_HAS_EXPIRED;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
