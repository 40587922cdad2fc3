package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/**
 * Someone wants to follow something. A registered person does so at once; anybody else gets a link to confirm that the
 * address is theirs. The answer is the same whether the address is known or not.
 */
@Service
public class Subscribe {

    private final Access access;
    private final Recipients recipients;
    private final Subscriptions subscriptions;
    private final OrderMessages orderMessages;
    private final Clock clock;

    Subscribe(
            Access access,
            Recipients recipients,
            Subscriptions subscriptions,
            OrderMessages orderMessages,
            Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.subscriptions = subscriptions;
        this.orderMessages = orderMessages;
        this.clock = clock;
    }

    /** A registered person follows something; no link is needed because the address is verified. */
    public Subscription registered(Caller caller, SubscriptionTopic topic) {
        access.require(
                NotificationOperation.SUBSCRIBE, caller, Resource.anywhere().ownedBy(caller.personId()));
        if (!recipients.know(caller.personId())) {
            throw Problem.of(NotificationProblem.NOT_REGISTERED);
        }
        return subscriptions.start(caller.personId(), topic, true, clock.instant());
    }

    /** Anybody follows something by an address; it counts once the link is used. */
    public void byAddress(Caller caller, SubscriptionTopic topic, String address, Optional<Language> language) {
        access.require(NotificationOperation.SUBSCRIBE_BY_ADDRESS, caller, Resource.anywhere());
        EmailAddress email = EmailAddress.parse(address)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/email", "email"));
        Instant now = clock.instant();
        String recipientId = recipients.subscriber(email, language, now);
        Subscription subscription = subscriptions.start(recipientId, topic, false, now);
        if (!subscription.isActive()) {
            askToConfirm(subscription, now);
        }
    }

    /** At most one mail an hour for the same subscription, however often somebody types the address of another. */
    private void askToConfirm(Subscription subscription, Instant now) {
        long hour = now.getEpochSecond() / 3600;
        Content content =
                new Content(Template.SUBSCRIPTION_CONFIRMATION, Map.of(Fact.SUBSCRIPTION_ID, subscription.id()));
        Cause cause = new Cause("notification", Ids.uuidV7(), subscription.id());
        orderMessages.order(List.of(new MessageOrder(
                "confirm:" + subscription.id() + ":" + hour, content, subscription.recipientId(), cause)));
    }
}
