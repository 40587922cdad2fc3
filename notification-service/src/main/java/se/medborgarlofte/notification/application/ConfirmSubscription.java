package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** The owner of an address says yes by the link that was sent there. */
@Service
public class ConfirmSubscription {

    private static final Duration LINK_LIVES = Duration.ofDays(7);

    private final Access access;
    private final LinkTokens tokens;
    private final Subscriptions subscriptions;
    private final Clock clock;

    ConfirmSubscription(Access access, LinkTokens tokens, Subscriptions subscriptions, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** The subscription that the link is about; 404 when the link is not ours or has run out. */
    public Subscription find(Caller caller, String token) {
        access.require(NotificationOperation.CONFIRM_SUBSCRIPTION, caller, Resource.anywhere());
        return tokens.subscriptionOf(LinkTokens.Purpose.CONFIRM, token)
                .flatMap(subscriptions::find)
                .filter(this::isFresh)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    public void confirm(Caller caller, String token) {
        subscriptions.confirm(find(caller, token).id(), clock.instant());
    }

    private boolean isFresh(Subscription subscription) {
        return clock.instant().isBefore(subscription.createdAt().plus(LINK_LIVES));
    }
}
