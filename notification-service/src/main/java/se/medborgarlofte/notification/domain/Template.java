package se.medborgarlofte.notification.domain;

import static se.medborgarlofte.notification.domain.Fact.ALERT_ID;
import static se.medborgarlofte.notification.domain.Fact.ASSOCIATION_ID;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_CATEGORY;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_ID;
import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.FEED_SUBSCRIPTION_ID;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.ITEM_ID;
import static se.medborgarlofte.notification.domain.Fact.LINK_KEY;
import static se.medborgarlofte.notification.domain.Fact.LOAN_ID;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.PLEDGE_ID;
import static se.medborgarlofte.notification.domain.Fact.PROMISE_ID;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
import static se.medborgarlofte.notification.domain.Fact.SUBSCRIPTION_ID;
import static se.medborgarlofte.notification.domain.Fact.SUMMARY_ID;
import static se.medborgarlofte.notification.domain.Fact.TEXT_CODE;
import static se.medborgarlofte.notification.domain.Fact.TEXT_VERSION;
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
            default -> Set.of();
        };
    }
}
