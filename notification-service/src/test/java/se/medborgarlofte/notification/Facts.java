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
        ALL.put(Fact.TEXT_CODE, "1230-safety-walk");
        ALL.put(Fact.TEXT_VERSION, "1");
        ALL.put(Fact.SUBSCRIPTION_ID, "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e");
        ALL.put(Fact.ASSOCIATION_ID, "0193a5b0-5555-7222-8333-944455566677");
        ALL.put(Fact.SUMMARY_ID, "0193a5b0-6666-7222-8333-944455566677");
        ALL.put(Fact.ALERT_ID, "0193a5b0-7777-7222-8333-944455566677");
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

    public static Content of(Template template, Fact fact, String value) {
        Map<Fact, String> facts = new EnumMap<>(of(template).facts());
        facts.put(fact, value);
        return new Content(template, facts);
    }
}
