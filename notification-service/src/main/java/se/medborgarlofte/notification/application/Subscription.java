package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/**
 * Someone follows something.
 *
 * @param confirmedAt when its owner said yes; empty before
 * @param endedAt when its owner ended it; empty while it lives
 * @param revision counts the changes
 */
public record Subscription(
        String id,
        String recipientId,
        SubscriptionTopic topic,
        Instant createdAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> endedAt,
        long revision) {

    /** Derived, so that the same person follows the same thing once. */
    public static String idOf(String recipientId, SubscriptionTopic topic) {
        return Ids.uuidV5("subscription|" + recipientId + "|" + topic.key()).toString();
    }

    public boolean isActive() {
        return confirmedAt.isPresent() && endedAt.isEmpty();
    }
}
