package se.medborgarlofte.notification.domain;

import static se.medborgarlofte.notification.domain.Fact.AGREEMENT_ID;
import static se.medborgarlofte.notification.domain.Fact.ALARM_KINDS;
import static se.medborgarlofte.notification.domain.Fact.ALERT_ID;
import static se.medborgarlofte.notification.domain.Fact.AMENDMENT_KIND;
import static se.medborgarlofte.notification.domain.Fact.ASSOCIATION_ID;
import static se.medborgarlofte.notification.domain.Fact.BOARD_OUTCOME;
import static se.medborgarlofte.notification.domain.Fact.CONCERNED_PERSON_ID;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_CATEGORY;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_ID;
import static se.medborgarlofte.notification.domain.Fact.CONFIRMED_AT;
import static se.medborgarlofte.notification.domain.Fact.CUSTODY_ID;
import static se.medborgarlofte.notification.domain.Fact.DRAFT_ID;
import static se.medborgarlofte.notification.domain.Fact.DUE_ON;
import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.FEED_SUBSCRIPTION_ID;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.ITEM_ID;
import static se.medborgarlofte.notification.domain.Fact.LEGAL_CLOCK;
import static se.medborgarlofte.notification.domain.Fact.LINK_KEY;
import static se.medborgarlofte.notification.domain.Fact.LOAN_ID;
import static se.medborgarlofte.notification.domain.Fact.LOOK_UP_ID;
import static se.medborgarlofte.notification.domain.Fact.MATCH_ID;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.OPEN_DIALOGUE_ID;
import static se.medborgarlofte.notification.domain.Fact.PICTURE_ID;
import static se.medborgarlofte.notification.domain.Fact.PICTURE_VERSION;
import static se.medborgarlofte.notification.domain.Fact.PLEDGE_ID;
import static se.medborgarlofte.notification.domain.Fact.PLEDGE_RESULT;
import static se.medborgarlofte.notification.domain.Fact.PROMISE_ID;
import static se.medborgarlofte.notification.domain.Fact.READING_ID;
import static se.medborgarlofte.notification.domain.Fact.READING_STAGE;
import static se.medborgarlofte.notification.domain.Fact.REPORT_ID;
import static se.medborgarlofte.notification.domain.Fact.RESPOND_BY;
import static se.medborgarlofte.notification.domain.Fact.SEIZED_ITEM_ID;
import static se.medborgarlofte.notification.domain.Fact.SEIZURE_ID;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
import static se.medborgarlofte.notification.domain.Fact.SUBSCRIPTION_ID;
import static se.medborgarlofte.notification.domain.Fact.SUMMARY_ID;
import static se.medborgarlofte.notification.domain.Fact.TEXT_CODE;
import static se.medborgarlofte.notification.domain.Fact.TEXT_VERSION;
import static se.medborgarlofte.notification.domain.Fact.UNIT;
import static se.medborgarlofte.notification.domain.Fact.VISIT_ID;
import static se.medborgarlofte.notification.domain.Fact.VISIT_KIND;

import java.util.Set;

/**
 * What we tell people, and the facts each text needs. The texts themselves are resources named by {@link #code()}.
 *
 * <p>The facts of a template never change, because messages are stored with them; a text that needs others is a new
 * template.
 */
public enum Template {
    CONCERN_RECEIVED("concern-received", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    CONCERN_IN_PICTURE("concern-in-picture", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    /** "You said – we did." */
    CONCERN_IN_PLEDGE("concern-in-pledge", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID, PLEDGE_ID),
    VISIT_INVITATION(
            "visit-invitation", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT, INVITATION_SEQUENCE),
    CONCERN_ACTED_ON("concern-acted-on", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    CONCERN_DECLINED("concern-declined", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    CONCERN_REOPENED("concern-reopened", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    /** To those who follow somebody's concern; says that it has come further and nothing of who raised it. */
    CASE_NEWS("case-news", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    /** To somebody who is asked to come, before the calendar knows of it. */
    VISIT_PROPOSAL("visit-proposal", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    /** Replaces what stands in the calendar until both have said yes again. */
    VISIT_MOVED("visit-moved", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT, INVITATION_SEQUENCE),
    /** Takes the visit out of the calendar. */
    VISIT_CANCELLED(
            "visit-cancelled", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT, INVITATION_SEQUENCE),
    VISIT_REMINDER("visit-reminder", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    VISIT_NOT_STAFFED("visit-not-staffed", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    VISIT_NOTE_MISSING("visit-note-missing", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    /** To contact persons, who pass the link on to the members. */
    SLOT_POLL_OPENED("slot-poll-opened", MUNICIPALITY_CODE, VISIT_KIND, LINK_KEY),
    SLOT_POLL_CLOSED("slot-poll-closed", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    ASSOCIATION_CONFIRMATION("association-confirmation", MUNICIPALITY_CODE, ASSOCIATION_ID),
    YOU_SAID_WE_DID("you-said-we-did", MUNICIPALITY_CODE, SUMMARY_ID),
    DID_IT_HELP("did-it-help", MUNICIPALITY_CODE, SUMMARY_ID),
    AREA_ALERT("area-alert", MUNICIPALITY_CODE, ALERT_ID),
    PROMISE_DUE("promise-due", MUNICIPALITY_CODE, PROMISE_ID),
    LOAN_DUE("loan-due", MUNICIPALITY_CODE, LOAN_ID),
    /** To somebody without an account: confirms what they left, and lets them follow it. */
    GUEST_LINK("guest-link", MUNICIPALITY_CODE, LINK_KEY),
    /** Says nothing of the item or the place: what a mail tells, anyone with the mailbox can read. */
    MATCH_CONFIRMED("match-confirmed", ITEM_ID),
    /** The correction to whoever was told of a match that turned out to be wrong. */
    MATCH_REVERSED("match-reversed", ITEM_ID),
    /** To those who follow the pledge or its municipality. */
    PLEDGE_ACTIVE("pledge-active", MUNICIPALITY_CODE, PLEDGE_ID),
    /** What a municipality or the police tell those who follow them; its words are those of a saved text. */
    MAILING("mailing", MUNICIPALITY_CODE, TEXT_CODE, TEXT_VERSION),
    SUBSCRIPTION_CONFIRMATION("subscription-confirmation", SUBSCRIPTION_ID),
    /** To the officer who found a marking whose reading has been left lying. */
    READING_OVERDUE("reading-overdue", MUNICIPALITY_CODE, READING_ID, READING_STAGE),
    READING_ANSWERED("reading-answered", MUNICIPALITY_CODE, READING_ID, READING_STAGE),
    /** To the officer in whose case a kit occurs that another unit has looked up. */
    LOOK_UP_TOUCHES("look-up-touches", MUNICIPALITY_CODE, LOOK_UP_ID, UNIT),
    /** To the owner of a kit, once the investigation no longer needs the look-up to be secret. */
    LOOK_UP_DISCLOSED("look-up-disclosed", LOOK_UP_ID),
    /** To those who keep the custody and judge the claim. */
    THING_CLAIMED("thing-claimed", MUNICIPALITY_CODE, CUSTODY_ID, SEIZED_ITEM_ID, CONCERNED_PERSON_ID),
    CLAIM_QUESTION("claim-question", CUSTODY_ID, SEIZED_ITEM_ID, CONCERNED_PERSON_ID),
    CLAIM_JUDGED("claim-judged", CUSTODY_ID, SEIZED_ITEM_ID),
    RETURN_DECIDED("return-decided", CUSTODY_ID, SEIZED_ITEM_ID, CONCERNED_PERSON_ID),
    NOTICE_BOUNCED("notice-bounced", MUNICIPALITY_CODE, CUSTODY_ID),
    /** To those who keep the custody: a week before a clock of the law runs out, and when it has. */
    LEGAL_CLOCK_SOON("legal-clock-soon", MUNICIPALITY_CODE, SEIZURE_ID, LEGAL_CLOCK, DUE_ON),
    LEGAL_CLOCK_ENDED("legal-clock-ended", MUNICIPALITY_CODE, SEIZURE_ID, LEGAL_CLOCK, DUE_ON),
    KIT_LENT("kit-lent"),
    KIT_LOAN_DUE("kit-loan-due", DUE_ON, CONCERNED_PERSON_ID),
    CANDIDATES_CHANGED("candidates-changed", MUNICIPALITY_CODE, SEIZURE_ID),
    MATCH_WAITS("match-waits", MUNICIPALITY_CODE, MATCH_ID),
    /** To investigators: whose the thing is has no address here. */
    MATCH_UNTOLD("match-untold", MUNICIPALITY_CODE, MATCH_ID),
    PLEDGE_TO_AGREE("pledge-to-agree", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_TO_BOARD("pledge-to-board", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_TO_SIGN("pledge-to-sign", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_BOARD_ANSWER("pledge-board-answer", MUNICIPALITY_CODE, PLEDGE_ID, BOARD_OUTCOME),
    PLEDGE_AMENDMENT_WAITS("pledge-amendment-waits", MUNICIPALITY_CODE, PLEDGE_ID, AMENDMENT_KIND),
    PLEDGE_FOLLOW_UP("pledge-follow-up", MUNICIPALITY_CODE, PLEDGE_ID),
    PICTURE_REVIEW_DUE("picture-review-due", MUNICIPALITY_CODE, PICTURE_ID, PICTURE_VERSION, DUE_ON),
    PICTURE_REVIEW_OVERDUE("picture-review-overdue", MUNICIPALITY_CODE, PICTURE_ID, PICTURE_VERSION, DUE_ON),
    AGREEMENT_TO_SIGN("agreement-to-sign", MUNICIPALITY_CODE, AGREEMENT_ID),
    /** To followers, as are the next four. */
    PLEDGE_CHANGED("pledge-changed", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_SUSPENDED("pledge-suspended", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_RESUMED("pledge-resumed", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_WITHDRAWN("pledge-withdrawn", MUNICIPALITY_CODE, PLEDGE_ID),
    PLEDGE_CONCLUDED("pledge-concluded", MUNICIPALITY_CODE, PLEDGE_ID, PLEDGE_RESULT),
    /** To those who can mend what is left undone in an area. */
    AREA_ALARMS("area-alarms", MUNICIPALITY_CODE, ALARM_KINDS),
    /** The same to those above, when it has been open for three months. */
    AREA_ALARMS_ESCALATED("area-alarms-escalated", MUNICIPALITY_CODE, ALARM_KINDS),
    CONCERN_SILENT("concern-silent", MUNICIPALITY_CODE, CONCERN_CATEGORY, CONCERN_ID),
    VISIT_NOTE_ESCALATED("visit-note-escalated", MUNICIPALITY_CODE, VISIT_ID, VISIT_KIND, STARTS_AT, ENDS_AT),
    /** To those who may send what is proposed when a pledge has been concluded. */
    SUMMARY_WAITS("summary-waits", MUNICIPALITY_CODE, DRAFT_ID),
    AREA_ALERT_WAITS("area-alert-waits", MUNICIPALITY_CODE, ALERT_ID),
    /** To those who lead the authority that has not kept its promise. */
    PROMISE_ESCALATED("promise-escalated", MUNICIPALITY_CODE, PROMISE_ID, DUE_ON),
    LOAN_OVERDUE("loan-overdue", MUNICIPALITY_CODE, LOAN_ID, DUE_ON),
    LOAN_NOT_RETURNED("loan-not-returned", MUNICIPALITY_CODE, LOAN_ID, DUE_ON),
    PROMISE_OVERDUE("promise-overdue", MUNICIPALITY_CODE, PROMISE_ID, DUE_ON),
    OPEN_DIALOGUE("open-dialogue", MUNICIPALITY_CODE, OPEN_DIALOGUE_ID, STARTS_AT, ENDS_AT),
    OPEN_DIALOGUE_CANCELLED("open-dialogue-cancelled", MUNICIPALITY_CODE, OPEN_DIALOGUE_ID, STARTS_AT, ENDS_AT),
    /** To an agency whose endpoint does not answer. */
    ENDPOINT_FAILING("endpoint-failing", FEED_SUBSCRIPTION_ID),
    ENDPOINT_DISABLED("endpoint-disabled", FEED_SUBSCRIPTION_ID);

    private final String code;
    private final Set<Fact> facts;

    Template(String code, Fact... facts) {
        this.code = code;
        this.facts = Set.of(facts);
    }

    /** The name by which events, answers and text resources know this template. */
    public String code() {
        return code;
    }

    /** The facts without which a message of this kind cannot be ordered. */
    public Set<Fact> facts() {
        return facts;
    }

    /** The facts that a message of this kind may tell besides. */
    public Set<Fact> optionalFacts() {
        return switch (this) {
            case MAILING -> Set.of(PLEDGE_ID, STARTS_AT, ENDS_AT);
            case YOU_SAID_WE_DID,
                    CONCERN_RECEIVED,
                    CONCERN_IN_PICTURE,
                    CONCERN_IN_PLEDGE,
                    CONCERN_ACTED_ON,
                    CONCERN_DECLINED,
                    CONCERN_REOPENED -> Set.of(LINK_KEY);
            case VISIT_INVITATION,
                    VISIT_MOVED,
                    VISIT_CANCELLED,
                    VISIT_REMINDER,
                    VISIT_NOT_STAFFED,
                    SLOT_POLL_CLOSED,
                    DID_IT_HELP,
                    LOAN_OVERDUE,
                    PROMISE_OVERDUE -> Set.of(LINK_KEY);
            case VISIT_PROPOSAL -> Set.of(RESPOND_BY);
            case LOAN_DUE, PROMISE_DUE -> Set.of(DUE_ON, LINK_KEY);
            case KIT_LENT -> Set.of(DUE_ON);
            case NOTICE_BOUNCED, THING_CLAIMED -> Set.of(SEIZURE_ID);
            case MATCH_CONFIRMED -> Set.of(REPORT_ID);
            case ASSOCIATION_CONFIRMATION -> Set.of(CONFIRMED_AT, LINK_KEY);
            default -> Set.of();
        };
    }
}
