package se.medborgarlofte.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * One message to one person by one channel. What it says is kept as facts; it is worded when it is sent, and no contact
 * details are stored with it.
 *
 * @param recipientId the opaque personId
 * @param queuedAt when it was ordered
 * @param subscriptionId the subscription it comes of; null when it concerns its recipient in person
 * @param criticalReason why it is so important that it overrides what its recipient has chosen; null for any other
 */
public record Message(
        Content content,
        String recipientId,
        Channel channel,
        Cause cause,
        Instant queuedAt,
        Progress progress,
        @Nullable String subscriptionId,
        @Nullable String criticalReason) {

    /** A message that waits to be sent. Nothing is announced: that someone shall be told is not evidence yet. */
    public static Decision<Message, MessageEvent> queue(
            Content content, String recipientId, Channel channel, Cause cause, Instant now) {
        return queue(content, recipientId, channel, cause, null, null, now);
    }

    /** The same for a message that may come of a subscription, or be critical. */
    public static Decision<Message, MessageEvent> queue(
            Content content,
            String recipientId,
            Channel channel,
            Cause cause,
            @Nullable String subscriptionId,
            @Nullable String criticalReason,
            Instant now) {
        Progress queued = new Progress.Queued(now);
        return Decision.of(
                new Message(content, recipientId, channel, cause, now, queued, subscriptionId, criticalReason));
    }

    /** Whether it overrides what its recipient has chosen. */
    public boolean isCritical() {
        return criticalReason != null;
    }

    /** The message is not sent after all. A second time changes nothing. */
    public Decision<Message, MessageEvent> suppressed(SuppressionReason reason, Instant now) {
        return moveTo(new Progress.Suppressed(now, reason), MessageEvent.SUPPRESSED);
    }

    /** The mail server has accepted the message. A second time changes nothing. */
    public Decision<Message, MessageEvent> handedOver(Instant now) {
        return moveTo(new Progress.HandedOver(now), MessageEvent.HANDED_OVER);
    }

    /** The message was refused for good. A second time changes nothing. */
    public Decision<Message, MessageEvent> failed(FailureReason reason, Instant now) {
        return moveTo(new Progress.Failed(now, reason), MessageEvent.FAILED);
    }

    private Decision<Message, MessageEvent> moveTo(Progress next, MessageEvent event) {
        return switch (progress) {
            case Progress.Queued _ ->
                Decision.of(
                        new Message(
                                content, recipientId, channel, cause, queuedAt, next, subscriptionId, criticalReason),
                        event);
            case Progress.HandedOver _ -> Decision.unchanged(this);
            case Progress.Failed _ -> Decision.unchanged(this);
            case Progress.Suppressed _ -> Decision.unchanged(this);
        };
    }
}
