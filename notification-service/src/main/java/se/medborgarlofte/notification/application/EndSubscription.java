package se.medborgarlofte.notification.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Someone follows something no more: signed in, or with one click on the link that every such mail carries. */
@Service
public class EndSubscription {

    private final Access access;
    private final LinkTokens tokens;
    private final Subscriptions subscriptions;
    private final Clock clock;

    EndSubscription(Access access, LinkTokens tokens, Subscriptions subscriptions, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** The subscription that an unsubscribe link is about; such a link never runs out. */
    public Subscription find(Caller caller, String token) {
        access.require(NotificationOperation.UNSUBSCRIBE_BY_LINK, caller, Resource.anywhere());
        return tokens.subscriptionOf(LinkTokens.Purpose.UNSUBSCRIBE, token)
                .flatMap(subscriptions::find)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    public void byLink(Caller caller, String token) {
        subscriptions.end(find(caller, token).id(), clock.instant());
    }

    public void own(Caller caller, String id) {
        Subscription subscription =
                subscriptions.find(id).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(
                NotificationOperation.END_SUBSCRIPTION,
                caller,
                Resource.anywhere().ownedBy(subscription.recipientId()));
        subscriptions.end(id, clock.instant());
    }
}
