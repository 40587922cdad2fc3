package se.medborgarlofte.notification.application.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;
import se.medborgarlofte.notification.domain.feed.FeedItem;

/** The numbered deliveries of every subscription. */
public interface FeedDeliveries {

    /** Gives an item a number; the same number again gives what it was given to. */
    FeedDelivery number(String subscriptionId, long sequence, FeedItem item, Instant now);

    Optional<FeedDelivery> find(String subscriptionId, long sequence);

    void tried(FeedDelivery delivery, String outcome, Optional<Instant> deliveredAt, String bodyHash, boolean withheld);

    /** A subscription's deliveries, newest first. */
    Page<FeedDelivery> of(String subscriptionId, PageRequest request);

    /** Those numbered in a time, by number. */
    List<FeedDelivery> numbered(String subscriptionId, Instant from, Instant to);

    /** The first number given not before a time; empty when none was. */
    Optional<Long> firstSince(String subscriptionId, Instant time);
}
