package se.medborgarlofte.notification.domain;

import static se.medborgarlofte.notification.domain.Fact.CONCERN_CATEGORY;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_ID;
import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.ITEM_ID;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.PLEDGE_ID;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
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
    /** Says nothing of the item or the place: what a mail tells, anyone with the mailbox can read. */
    MATCH_CONFIRMED("match-confirmed", ITEM_ID),
    /** The correction to whoever was told of a match that turned out to be wrong. */
    MATCH_REVERSED("match-reversed", ITEM_ID);

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
}
