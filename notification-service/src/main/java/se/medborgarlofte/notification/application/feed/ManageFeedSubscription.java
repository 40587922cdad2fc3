package se.medborgarlofte.notification.application.feed;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.Choice;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/** An agency registers an endpoint and looks after it. */
@Service
public class ManageFeedSubscription {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final AgencyAccess access;
    private final FeedSubscriptions subscriptions;
    private final FeedDeliveries deliveries;
    private final Feed feed;
    private final Endpoint endpoint;
    private final WorkQueue work;
    private final Clock clock;

    ManageFeedSubscription(
            AgencyAccess access,
            FeedSubscriptions subscriptions,
            FeedDeliveries deliveries,
            Feed feed,
            Endpoint endpoint,
            WorkQueue work,
            Clock clock) {
        this.access = access;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.feed = feed;
        this.endpoint = endpoint;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Registers an endpoint; it gets what comes from now on, once it has answered the challenge.
     *
     * @throws Problem 422 when the agency is not entitled to what it chooses, or the address may not be an endpoint
     */
    public FeedSubscription register(Caller caller, CommandKey key, URI address, Choice choice, boolean sandbox) {
        Agency agency = access.agency(caller);
        if (!sandbox && !agency.mayLearn().covers(choice)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/types", "feed-not-entitled");
        }
        endpoint.objection(address).ifPresent(objection -> {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/endpoint", objection);
        });
        FeedSubscription subscription = new FeedSubscription(
                key.id(),
                agency.id(),
                address,
                choice,
                FeedSubscription.State.UNVERIFIED,
                sandbox,
                List.of(newSecret()),
                now(),
                Optional.empty(),
                false,
                1);
        if (subscriptions.create(subscription, key.bodyHash(), feed.head())) {
            challenge(subscription);
        }
        return subscriptions.find(key.id()).orElseThrow();
    }

    public Page<FeedSubscription> list(Caller caller, PageRequest request) {
        return subscriptions.of(access.agency(caller).id(), request);
    }

    public FeedSubscription read(Caller caller, String id) {
        return access.own(caller, id);
    }

    /** Asks the endpoint again to prove itself, for instance after it was switched off. */
    public void challengeAgain(Caller caller, String id) {
        FeedSubscription subscription = access.own(caller, id);
        if (subscription.state() == FeedSubscription.State.ENDED) {
            throw Problem.of(CommonProblem.CONFLICT);
        }
        challenge(subscription);
    }

    /** The keys that count now, the newest first. */
    public List<SigningSecret> secrets(Caller caller, String id) {
        return access.own(caller, id).secretsAt(clock.instant());
    }

    /** A new key; the old one counts for a day more. */
    public void rotate(Caller caller, String id, long revision) {
        FeedSubscription subscription = access.own(caller, id);
        if (subscription.revision() != revision || !subscriptions.save(subscription.rotated(newSecret(), now()))) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
    }

    public void end(Caller caller, String id, long revision) {
        FeedSubscription subscription = access.own(caller, id);
        if (subscription.revision() != revision || !subscriptions.save(subscription.ended())) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
    }

    /** Sends numbers again, from a number or from a time; what is not permitted today is marked as withheld. */
    public void replay(Caller caller, String id, Optional<Long> fromSequence, Optional<Instant> fromTime) {
        FeedSubscription subscription = access.own(caller, id);
        long from = fromSequence
                .or(() -> fromTime.flatMap(time -> deliveries.firstSince(id, time)))
                .orElse(1L);
        subscriptions.replay(subscription.id(), Math.max(1, from), Long.MAX_VALUE);
    }

    public Page<FeedDelivery> deliveries(Caller caller, String id, PageRequest request) {
        return deliveries.of(access.own(caller, id).id(), request);
    }

    private void challenge(FeedSubscription subscription) {
        String key = subscription.id() + ":" + subscription.revision() + ":" + clock.instant();
        work.schedule(ChallengeEndpoint.WORK, key, clock.instant(), new Document("subscriptionId", subscription.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static SigningSecret newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new SigningSecret("whsec_" + Base64.getEncoder().encodeToString(secret), Optional.empty());
    }
}
