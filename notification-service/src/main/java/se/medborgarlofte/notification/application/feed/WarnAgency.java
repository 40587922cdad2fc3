package se.medborgarlofte.notification.application.feed;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;

/** Writes to an agency when its endpoint has failed for long, and when it is switched off. */
@Component
class WarnAgency {

    private final Agencies agencies;
    private final OrderMessages orderMessages;

    WarnAgency(Agencies agencies, OrderMessages orderMessages) {
        this.agencies = agencies;
        this.orderMessages = orderMessages;
    }

    void ifNeeded(FeedSubscription before, FeedSubscription after) {
        boolean disabled = before.state() != after.state() && after.state() == FeedSubscription.State.DISABLED;
        if (disabled) {
            write(after, Template.ENDPOINT_DISABLED);
        } else if (after.warned() && !before.warned()) {
            write(after, Template.ENDPOINT_FAILING);
        }
    }

    private void write(FeedSubscription subscription, Template template) {
        Content content = new Content(template, Map.of(Fact.FEED_SUBSCRIPTION_ID, subscription.id()));
        String about = "endpoint:" + subscription.id() + ":"
                + subscription.failingSince().orElse(subscription.createdAt());
        Cause cause = new Cause("notification", Ids.uuidV7(), subscription.id());
        agencies.find(subscription.agencyId())
                .ifPresent(agency ->
                        orderMessages.order(List.of(new MessageOrder(about, content, agency.contactId(), cause))));
    }
}
