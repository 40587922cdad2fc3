package se.medborgarlofte.notification.domain.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * One numbered delivery of a subscription.
 *
 * @param sequence its number, counted without gaps for each subscription
 * @param position the feed item it tells
 * @param numberedAt when the number was given
 * @param bodyHash SHA-256 in hexadecimal of the body sent last; empty before
 * @param deliveredAt when the endpoint took it; empty before
 * @param withheld whether the agency was not permitted to learn of it when it was sent last
 * @param attempts how often it was tried
 * @param lastOutcome what came of the last try, for people: a status or a kind of failure
 */
public record FeedDelivery(
        String subscriptionId,
        long sequence,
        long position,
        String eventId,
        Instant numberedAt,
        Optional<String> bodyHash,
        Optional<Instant> deliveredAt,
        boolean withheld,
        int attempts,
        Optional<String> lastOutcome) {}
