package se.medborgarlofte.notification.application.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;

/**
 * Delivers to one endpoint what is next for it: first numbers that are to be replayed, then new ones. Strictly one after
 * another, so that the endpoint never gets a number before the one before it; what the agency may learn is asked again
 * each time.
 */
@Service
public class DeliverEvents {

    private static final int LOOKED_AT = 100;

    /** So few that a turn ends before its lease, however slow the endpoint is. */
    private static final int SENT_AT_A_TIME = 15;

    private final FeedSubscriptions subscriptions;
    private final FeedDeliveries deliveries;
    private final Feed feed;
    private final Agencies agencies;
    private final FeedBodies bodies;
    private final Endpoint endpoint;
    private final WarnAgency warnAgency;
    private final Clock clock;

    DeliverEvents(
            FeedSubscriptions subscriptions,
            FeedDeliveries deliveries,
            Feed feed,
            Agencies agencies,
            FeedBodies bodies,
            Endpoint endpoint,
            WarnAgency warnAgency,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.feed = feed;
        this.agencies = agencies;
        this.bodies = bodies;
        this.endpoint = endpoint;
        this.warnAgency = warnAgency;
        this.clock = clock;
    }

    /** What came of a turn. */
    public sealed interface Turn {

        /** Nothing is left for the moment. */
        record Done() implements Turn {}

        /** There may be more. */
        record More() implements Turn {}

        /** The endpoint did not take something; not before the given time, if it has named one. */
        record Failed(Endpoint.Answer.Failed answer) implements Turn {}
    }

    /** Delivers some of what is next. */
    public Turn deliver(String subscriptionId, FeedSubscriptions.Progress progress) {
        FeedSubscription subscription = subscriptions.find(subscriptionId).orElseThrow();
        if (subscription.state() != FeedSubscription.State.ACTIVE) {
            return new Turn.Done();
        }
        return progress.replayNext() > 0 ? replay(subscription, progress) : deliverNew(subscription, progress);
    }

    private Turn replay(FeedSubscription subscription, FeedSubscriptions.Progress progress) {
        long sequence = progress.replayNext();
        Optional<FeedDelivery> again = deliveries.find(subscription.id(), sequence);
        Turn turn = again.map(delivery -> send(subscription, delivery)).orElseGet(Turn.More::new);
        if (turn instanceof Turn.More) {
            subscriptions.replayed(subscription.id(), sequence >= progress.replayTo() ? 0 : sequence + 1);
        }
        return turn;
    }

    private Turn deliverNew(FeedSubscription subscription, FeedSubscriptions.Progress progress) {
        long sequence = progress.sequence();
        long position = progress.position();
        Optional<FeedDelivery> begun = deliveries.find(subscription.id(), sequence + 1);
        List<FeedItem> items = feed.after(position, LOOKED_AT);
        int sent = 0;
        for (FeedItem item : items) {
            if (isNext(subscription, item, begun)) {
                sequence++;
                Turn turn = sendNew(subscription, item, sequence);
                if (!(turn instanceof Turn.More)) {
                    return turn;
                }
                subscriptions.reached(subscription.id(), item.position(), sequence);
                sent++;
            }
            if (sent == SENT_AT_A_TIME) {
                return new Turn.More();
            }
            position = item.position();
        }
        subscriptions.reached(subscription.id(), position, sequence);
        return items.size() < LOOKED_AT ? new Turn.Done() : new Turn.More();
    }

    /** A number that was given before a crash stays with its item, whatever the agency has become entitled to since. */
    private boolean isNext(FeedSubscription subscription, FeedItem item, Optional<FeedDelivery> begun) {
        return begun.filter(delivery -> item.position() <= delivery.position())
                .map(delivery -> item.position() == delivery.position())
                .orElseGet(() -> isFor(subscription, item));
    }

    private Turn sendNew(FeedSubscription subscription, FeedItem item, long sequence) {
        FeedDelivery delivery = deliveries.number(subscription.id(), sequence, item, clock.instant());
        return switch (item.kind()) {
            case ORDINARY -> send(subscription, delivery);
            case SKIPPED -> new Turn.More();
            case DOUBLED ->
                send(subscription, delivery) instanceof Turn.Failed failed ? failed : send(subscription, delivery);
        };
    }

    private boolean isFor(FeedSubscription subscription, FeedItem item) {
        if (subscription.sandbox() || item.sandbox().isPresent()) {
            return item.sandbox().equals(Optional.of(subscription.id())) && subscription.sandbox();
        }
        Optional<Agency> agency = agencies.find(subscription.agencyId());
        return subscription.choice().includes(item)
                && Agency.permits(agency, item)
                && agency.flatMap(known -> bodies.event(item, known.level())).isPresent();
    }

    /** What was permitted when it was numbered may not be today: then its number is sent without it. */
    private Turn send(FeedSubscription subscription, FeedDelivery delivery) {
        Optional<String> permitted = permitted(subscription, delivery);
        String id = subscription.id() + "." + delivery.sequence();
        String body = permitted.orElseGet(() -> bodies.withheld(id, delivery.sequence()));
        Instant now = clock.instant();
        Endpoint.Answer answer = endpoint.post(subscription.endpoint(), subscription.secretsAt(now), id, body);
        Optional<Instant> deliveredAt = answer instanceof Endpoint.Answer.Taken ? Optional.of(now) : Optional.empty();
        deliveries.tried(delivery, outcome(answer), deliveredAt, sha256(body), permitted.isEmpty());
        return settle(subscription, answer);
    }

    private Optional<String> permitted(FeedSubscription subscription, FeedDelivery delivery) {
        Optional<Agency> agency = agencies.find(subscription.agencyId());
        return feed.at(delivery.position())
                .filter(item -> Agency.permits(agency, item))
                .flatMap(item -> agency.flatMap(known -> bodies.delivery(item, known.level(), delivery.sequence())));
    }

    private Turn settle(FeedSubscription subscription, Endpoint.Answer answer) {
        return switch (answer) {
            case Endpoint.Answer.Taken _ -> {
                change(subscription.id(), FeedSubscription::succeeded);
                yield new Turn.More();
            }
            case Endpoint.Answer.Gone _ -> {
                change(subscription.id(), now -> now.failed(clock.instant(), true));
                yield new Turn.Failed(new Endpoint.Answer.Failed("410", Optional.empty()));
            }
            case Endpoint.Answer.Failed failed -> {
                change(subscription.id(), now -> now.failed(clock.instant(), false));
                yield new Turn.Failed(failed);
            }
        };
    }

    /** Others may change it meanwhile: rotate its key, or end it. */
    private void change(String id, java.util.function.UnaryOperator<FeedSubscription> change) {
        boolean saved = false;
        while (!saved) {
            FeedSubscription before = subscriptions.find(id).orElseThrow();
            FeedSubscription after = change.apply(before);
            saved = after.equals(before) || subscriptions.save(after);
            if (saved) {
                warnAgency.ifNeeded(before, after);
            }
        }
    }

    private static String outcome(Endpoint.Answer answer) {
        return switch (answer) {
            case Endpoint.Answer.Taken taken -> Integer.toString(taken.status());
            case Endpoint.Answer.Gone _ -> "410";
            case Endpoint.Answer.Failed failed -> failed.why();
        };
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
