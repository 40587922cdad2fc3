package se.medborgarlofte.notification.application;

import java.util.EnumMap;
import java.util.Map;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Made-up facts with which the author of a letter sees how it will look. */
final class SampleFacts {

    private static final String SOME_ID = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02";

    private SampleFacts() {}

    static Content of(Template template) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        template.facts().forEach(fact -> facts.put(fact, sample(fact)));
        template.optionalFacts().forEach(fact -> facts.put(fact, sample(fact)));
        return new Content(template, facts);
    }

    private static String sample(Fact fact) {
        return switch (fact) {
            case MUNICIPALITY_CODE -> "1230";
            case CONCERN_CATEGORY -> "RESIDENTIAL_BURGLARY";
            case VISIT_KIND -> "START_UP";
            case STARTS_AT, RESPOND_BY, CONFIRMED_AT -> "2026-11-30T17:00:00Z";
            case ENDS_AT -> "2026-11-30T18:30:00Z";
            case DUE_ON -> "2026-12-15";
            case INVITATION_SEQUENCE -> "0";
            case TEXT_CODE -> "text";
            case TEXT_VERSION, PICTURE_VERSION -> "1";
            case LEGAL_CLOCK -> "HAND_OUT";
            case READING_STAGE -> "OWNER_KNOWN";
            case UNIT -> "police-south";
            case BOARD_OUTCOME -> "POSTPONED";
            case AMENDMENT_KIND -> "EXTENSION";
            case PLEDGE_RESULT -> "PARTLY_FULFILLED";
            case ALARM_KINDS -> "ACTION_PLAN";
            case LINK_KEY -> "sample";
            default -> SOME_ID;
        };
    }
}
