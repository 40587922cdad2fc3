package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.messaging.Orders.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.Announce;
import se.medborgarlofte.notification.application.Announcement;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/**
 * Whoever follows a pledge or its municipality is told that it has come into force, and everything that happens to it
 * after that: who has heard that something is promised must hear what became of it.
 */
@Component
class PledgeHandler {

    private final Announce announce;

    PledgeHandler(Announce announce) {
        this.announce = announce;
    }

    void handle(ReceivedEvent<PledgeFacts> event) {
        if (event.type().equals("pledge-activated")) {
            tell(event, Template.PLEDGE_ACTIVE, "active", facts(event));
        } else if (event.data().publicVersion() != null) {
            changed(event);
        }
    }

    /** Some of it may happen more than once; the event's number tells the times apart. */
    private void changed(ReceivedEvent<PledgeFacts> event) {
        String number = ":" + event.sequence();
        switch (event.type()) {
            case "pledge-amended" -> tell(event, Template.PLEDGE_CHANGED, "changed" + number, facts(event));
            case "pledge-suspended" -> tell(event, Template.PLEDGE_SUSPENDED, "suspended" + number, facts(event));
            case "pledge-resumed" -> tell(event, Template.PLEDGE_RESUMED, "resumed" + number, facts(event));
            case "pledge-withdrawn" -> tell(event, Template.PLEDGE_WITHDRAWN, "withdrawn", facts(event));
            case "pledge-concluded" -> tell(event, Template.PLEDGE_CONCLUDED, "concluded", withResult(event));
            default -> throw new IllegalStateException("nobody is told of " + event.type());
        }
    }

    private void tell(ReceivedEvent<PledgeFacts> event, Template template, String occasion, Map<Fact, String> facts) {
        PledgeFacts pledge = event.data();
        announce.order(new Announcement(
                "pledge:" + pledge.pledgeId() + ":" + occasion,
                new Content(template, facts),
                Causes.of(event, pledge.municipalityCode()),
                List.of(
                        new SubscriptionTopic(SubscriptionTopic.Kind.PLEDGE, pledge.pledgeId()),
                        new SubscriptionTopic(SubscriptionTopic.Kind.MUNICIPALITY, pledge.municipalityCode())),
                null,
                null));
    }

    private static Map<Fact, String> withResult(ReceivedEvent<PledgeFacts> event) {
        PledgeFacts.Conclusion conclusion = event.data().conclusion();
        Map<Fact, String> facts = new EnumMap<>(facts(event));
        facts.put(Fact.PLEDGE_RESULT, required(conclusion == null ? null : conclusion.result(), "the result"));
        return facts;
    }

    private static Map<Fact, String> facts(ReceivedEvent<PledgeFacts> event) {
        return Map.of(
                Fact.PLEDGE_ID, event.data().pledgeId(),
                Fact.MUNICIPALITY_CODE, event.data().municipalityCode());
    }
}
