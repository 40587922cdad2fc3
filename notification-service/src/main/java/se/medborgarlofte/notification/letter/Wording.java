package se.medborgarlofte.notification.letter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;

/** Says facts in words of one language. */
final class Wording {

    static final String UNSUBSCRIBE_PATH = "/notification/v1/unsubscriptions/";
    static final String CONFIRM_PATH = "/notification/v1/subscription-confirmations/";
    private static final String GUEST_PATH = "/folj#";
    private static final String POLL_PATH = "/rosta#";
    private static final String SUMMARY_PATH = "/ni-sa-vi-gjorde#";

    private final Content content;
    private final Words words;
    private final TimeWords times;
    private final URI portal;
    private final WhyToYou why;

    Wording(Content content, Language language, URI portal, WhyToYou why) {
        this.content = content;
        this.words = Words.in(language);
        this.times = TimeWords.in(language);
        this.portal = portal;
        this.why = why;
    }

    /** The text without the parts whose condition does not hold, and with each place filled. */
    TemplateText fill(TemplateText text) {
        return text.where(this::isKnown).filled(this::of);
    }

    private boolean isKnown(String code) {
        return content.facts().keySet().containsAll(place(code).needs());
    }

    private static Place place(String code) {
        return Place.of(code).orElseThrow(() -> new IllegalArgumentException("no place is called " + code));
    }

    /** What to fill into the place of that code. */
    private String of(String code) {
        return switch (place(code)) {
            case PORTAL -> portal.toString();
            case MUNICIPALITY -> words.municipality(content.get(Fact.MUNICIPALITY_CODE));
            case CONCERN -> content.get(Fact.CONCERN_ID);
            case CATEGORY -> words.of("category", content.get(Fact.CONCERN_CATEGORY));
            case PLEDGE -> content.get(Fact.PLEDGE_ID);
            case VISIT -> content.get(Fact.VISIT_ID);
            case VISIT_KIND -> words.of("visit-kind", content.get(Fact.VISIT_KIND));
            case WHEN ->
                times.period(Instant.parse(content.get(Fact.STARTS_AT)), Instant.parse(content.get(Fact.ENDS_AT)));
            case ITEM -> content.get(Fact.ITEM_ID);
            case REPORT -> content.get(Fact.REPORT_ID);
            case FEED_SUBSCRIPTION -> content.get(Fact.FEED_SUBSCRIPTION_ID);
            case ASSOCIATION -> content.get(Fact.ASSOCIATION_ID);
            case SUMMARY -> content.get(Fact.SUMMARY_ID);
            case DRAFT -> content.get(Fact.DRAFT_ID);
            case ALERT -> content.get(Fact.ALERT_ID);
            case PROMISE -> content.get(Fact.PROMISE_ID);
            case LOAN -> content.get(Fact.LOAN_ID);
            case MATCH -> content.get(Fact.MATCH_ID);
            case SEIZURE -> content.get(Fact.SEIZURE_ID);
            case CUSTODY -> content.get(Fact.CUSTODY_ID);
            case LEGAL_CLOCK -> words.of("legal-clock", content.get(Fact.LEGAL_CLOCK));
            case READING -> content.get(Fact.READING_ID);
            case READING_STAGE -> words.of("reading-stage", content.get(Fact.READING_STAGE));
            case LOOK_UP -> content.get(Fact.LOOK_UP_ID);
            case UNIT -> content.get(Fact.UNIT);
            case PICTURE -> content.get(Fact.PICTURE_ID);
            case AGREEMENT -> content.get(Fact.AGREEMENT_ID);
            case OPEN_DIALOGUE -> content.get(Fact.OPEN_DIALOGUE_ID);
            case BOARD_OUTCOME -> words.of("board-outcome", content.get(Fact.BOARD_OUTCOME));
            case AMENDMENT -> words.of("amendment", content.get(Fact.AMENDMENT_KIND));
            case PLEDGE_RESULT -> words.of("pledge-result", content.get(Fact.PLEDGE_RESULT));
            case ALARMS -> words.each("alarm", content.get(Fact.ALARM_KINDS));
            case MUNICIPALITY_CODE -> content.get(Fact.MUNICIPALITY_CODE);
            case DUE_ON -> times.day(LocalDate.parse(content.get(Fact.DUE_ON)));
            case RESPOND_BY -> times.moment(Instant.parse(content.get(Fact.RESPOND_BY)));
            case SUMMARY_PAGE -> portal + SUMMARY_PATH + content.get(Fact.LINK_KEY);
            case POLL_PAGE -> portal + POLL_PATH + content.get(Fact.LINK_KEY);
            case GUEST_PAGE -> portal + GUEST_PATH + content.get(Fact.LINK_KEY);
            case CONFIRMATION -> portal + CONFIRM_PATH + token();
            case UNSUBSCRIPTION -> portal + UNSUBSCRIBE_PATH + token();
        };
    }

    private String token() {
        return switch (why) {
            case WhyToYou.Follows follows -> follows.unsubscribeToken();
            case WhyToYou.AddressGiven given -> given.confirmToken();
            case WhyToYou.SignedIn _ -> "";
        };
    }
}
