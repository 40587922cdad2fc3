package se.medborgarlofte.notification.messaging;

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

/** Whoever follows a pledge or its municipality is told that it has come into force, once. */
@Component
class PledgeHandler {

    private final Announce announce;

    PledgeHandler(Announce announce) {
        this.announce = announce;
    }

    void handle(ReceivedEvent<PledgeFacts> event) {
        PledgeFacts pledge = event.data();
        Content content = new Content(
                Template.PLEDGE_ACTIVE,
                Map.of(Fact.PLEDGE_ID, pledge.pledgeId(), Fact.MUNICIPALITY_CODE, pledge.municipalityCode()));
        announce.order(new Announcement(
                "pledge:" + pledge.pledgeId() + ":active",
                content,
                Causes.of(event, pledge.municipalityCode()),
                List.of(
                        new SubscriptionTopic(SubscriptionTopic.Kind.PLEDGE, pledge.pledgeId()),
                        new SubscriptionTopic(SubscriptionTopic.Kind.MUNICIPALITY, pledge.municipalityCode())),
                null,
                null));
    }
}
