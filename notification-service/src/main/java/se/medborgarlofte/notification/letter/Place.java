package se.medborgarlofte.notification.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.notification.domain.Fact;

/** A place in a text that is filled in, and the facts it is filled from. */
enum Place {
    /** The public address of the platform, to which every link leads. */
    PORTAL(),
    MUNICIPALITY(Fact.MUNICIPALITY_CODE),
    CONCERN(Fact.CONCERN_ID),
    CATEGORY(Fact.CONCERN_CATEGORY),
    PLEDGE(Fact.PLEDGE_ID),
    VISIT(Fact.VISIT_ID),
    VISIT_KIND(Fact.VISIT_KIND),
    WHEN(Fact.STARTS_AT, Fact.ENDS_AT),
    ITEM(Fact.ITEM_ID),
    REPORT(Fact.REPORT_ID),
    FEED_SUBSCRIPTION(Fact.FEED_SUBSCRIPTION_ID),
    ASSOCIATION(Fact.ASSOCIATION_ID),
    SUMMARY(Fact.SUMMARY_ID),
    ALERT(Fact.ALERT_ID),
    DRAFT(Fact.DRAFT_ID),
    PROMISE(Fact.PROMISE_ID),
    LOAN(Fact.LOAN_ID),
    MATCH(Fact.MATCH_ID),
    SEIZURE(Fact.SEIZURE_ID),
    CUSTODY(Fact.CUSTODY_ID),
    LEGAL_CLOCK(Fact.LEGAL_CLOCK),
    READING(Fact.READING_ID),
    READING_STAGE(Fact.READING_STAGE),
    LOOK_UP(Fact.LOOK_UP_ID),
    UNIT(Fact.UNIT),
    PICTURE(Fact.PICTURE_ID),
    AGREEMENT(Fact.AGREEMENT_ID),
    OPEN_DIALOGUE(Fact.OPEN_DIALOGUE_ID),
    BOARD_OUTCOME(Fact.BOARD_OUTCOME),
    AMENDMENT(Fact.AMENDMENT_KIND),
    PLEDGE_RESULT(Fact.PLEDGE_RESULT),
    ALARMS(Fact.ALARM_KINDS),
    MUNICIPALITY_CODE(Fact.MUNICIPALITY_CODE),
    DUE_ON(Fact.DUE_ON),
    RESPOND_BY(Fact.RESPOND_BY),
    /** The page that confirms and follows what somebody without an account left; the key stands after {@code #}. */
    GUEST_PAGE(Fact.LINK_KEY),
    /** The page that shows "you said – we did" to whoever is forwarded the letter. */
    SUMMARY_PAGE(Fact.LINK_KEY),
    /** The page on which an association's members say which times suit them. */
    POLL_PAGE(Fact.LINK_KEY),
    /** The address that confirms a subscription. */
    CONFIRMATION(Fact.SUBSCRIPTION_ID),
    /** The address that ends a subscription; only in what ends a letter to a follower. */
    UNSUBSCRIPTION(Fact.SUBSCRIPTION_ID);

    private final Set<Fact> needs;

    Place(Fact... needs) {
        this.needs = Set.of(needs);
    }

    Set<Fact> needs() {
        return needs;
    }

    /** As it is written in a text, for instance {@code visit-kind}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Place> of(String code) {
        return Arrays.stream(values())
                .filter(place -> place.code().equals(code))
                .findFirst();
    }
}
