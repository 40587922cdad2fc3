package se.medborgarlofte.notification;

import java.util.EnumMap;
import java.util.Map;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Plausible facts for every template. */
public final class Facts {

    private static final Map<Fact, String> ALL = new EnumMap<>(Map.of(
            Fact.MUNICIPALITY_CODE, "1230",
            Fact.CONCERN_ID, "0193a5b0-2222-7333-8444-955566677788",
            Fact.CONCERN_CATEGORY, "RESIDENTIAL_BURGLARY",
            Fact.PLEDGE_ID, "0193a5b0-4444-7555-8666-977788899900",
            Fact.VISIT_ID, "0193a5b0-3333-7444-8555-966677788899",
            Fact.VISIT_KIND, "START_UP",
            Fact.STARTS_AT, "2026-11-30T17:00:00Z",
            Fact.ENDS_AT, "2026-11-30T18:30:00Z",
            Fact.INVITATION_SEQUENCE, "2",
            Fact.ITEM_ID, "0193a5b0-1111-7222-8333-944455566677"));

    static {
        ALL.put(Fact.REPORT_ID, "0193a5b0-abab-7222-8333-944455566677");
        ALL.put(Fact.MATCH_ID, "0193a5b0-bbbb-7222-8333-944455566677");
        ALL.put(Fact.SEIZURE_ID, "0193a5b0-cccc-7222-8333-944455566677");
        ALL.put(Fact.CUSTODY_ID, "0193a5b0-dddd-7222-8333-944455566677");
        ALL.put(Fact.SEIZED_ITEM_ID, "0193a5b0-dddd-7222-8333-944455566678");
        ALL.put(Fact.LEGAL_CLOCK, "HAND_OUT");
        ALL.put(Fact.READING_ID, "0193a5b0-eeee-7222-8333-944455566677");
        ALL.put(Fact.READING_STAGE, "OWNER_KNOWN");
        ALL.put(Fact.LOOK_UP_ID, "0193a5b0-ffff-7222-8333-944455566677");
        ALL.put(Fact.UNIT, "police-south");
        ALL.put(Fact.PICTURE_ID, "0193a5b0-1212-7222-8333-944455566677");
        ALL.put(Fact.PICTURE_VERSION, "2");
        ALL.put(Fact.AGREEMENT_ID, "0193a5b0-1313-7222-8333-944455566677");
        ALL.put(Fact.OPEN_DIALOGUE_ID, "0193a5b0-1414-7222-8333-944455566677");
        ALL.put(Fact.BOARD_OUTCOME, "POSTPONED");
        ALL.put(Fact.AMENDMENT_KIND, "EXTENSION");
        ALL.put(Fact.PLEDGE_RESULT, "PARTLY_FULFILLED");
        ALL.put(Fact.ALARM_KINDS, "ACTION_PLAN,PROBLEM_WITHOUT_MEASURE");
        ALL.put(Fact.DUE_ON, "2026-12-15");
        ALL.put(Fact.RESPOND_BY, "2026-11-28T08:00:00Z");
        ALL.put(Fact.CONFIRMED_AT, "2026-11-01T08:00:00Z");
        ALL.put(Fact.CONCERNED_PERSON_ID, "0193a5b0-1515-7222-8333-944455566677");
        ALL.put(Fact.TEXT_CODE, "1230-safety-walk");
        ALL.put(Fact.TEXT_VERSION, "1");
        ALL.put(Fact.SUBSCRIPTION_ID, "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e");
        ALL.put(Fact.ASSOCIATION_ID, "0193a5b0-5555-7222-8333-944455566677");
        ALL.put(Fact.SUMMARY_ID, "0193a5b0-6666-7222-8333-944455566677");
        ALL.put(Fact.ALERT_ID, "0193a5b0-7777-7222-8333-944455566677");
        ALL.put(Fact.DRAFT_ID, "0193a5b0-1616-7222-8333-944455566677");
        ALL.put(Fact.PROMISE_ID, "0193a5b0-8888-7222-8333-944455566677");
        ALL.put(Fact.LOAN_ID, "0193a5b0-aaaa-7222-8333-944455566677");
        ALL.put(Fact.LINK_KEY, "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW");
        ALL.put(Fact.FEED_SUBSCRIPTION_ID, "0193a5b0-9999-7222-8333-944455566677");
    }

    private Facts() {}

    public static Content of(Template template) {
        Map<Fact, String> facts = new EnumMap<>(ALL);
        facts.keySet()
                .removeIf(fact -> !template.facts().contains(fact)
                        && !(fact == Fact.LINK_KEY && template.optionalFacts().contains(fact)));
        return new Content(template, facts);
    }

    /** With everything that a message of this kind may tell besides. */
    public static Content all(Template template) {
        Map<Fact, String> facts = new EnumMap<>(ALL);
        facts.keySet()
                .removeIf(fact -> !template.facts().contains(fact)
                        && !template.optionalFacts().contains(fact));
        return new Content(template, facts);
    }

    public static Content of(Template template, Fact fact, String value) {
        Map<Fact, String> facts = new EnumMap<>(of(template).facts());
        facts.put(fact, value);
        return new Content(template, facts);
    }
}
