package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** Who follows what. Plain reference data. */
public interface Subscriptions {

    Optional<Subscription> find(String id);

    boolean isActive(String id);

    /**
     * Starts a subscription, or lets an ended one begin again.
     *
     * @param confirmed whether its owner has proven to be the owner of the address
     */
    Subscription start(String recipientId, SubscriptionTopic topic, boolean confirmed, Instant now);

    /** Confirms; a second time changes nothing. */
    void confirm(String id, Instant now);

    /** Ends; a second time changes nothing. */
    void end(String id, Instant now);

    Page<Subscription> of(String recipientId, PageRequest request);

    /** The next active followers of a topic in the order of their ids, after the given id. */
    List<Subscription> following(SubscriptionTopic topic, String afterId, int limit);
}
