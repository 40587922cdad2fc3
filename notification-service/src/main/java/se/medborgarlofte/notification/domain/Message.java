package se.medborgarlofte.notification.domain;

import java.time.Instant;
import se.medborgarlofte.eventing.store.Decision;

/**
 * One message to one person by one channel. What it says is kept as facts; it is worded when it is sent, and no contact
 * details are stored with it.
 *
 * @param recipientId the opaque personId
 * @param queuedAt when it was ordered
 */
public record Message(
        Content content, String recipientId, Channel channel, Cause cause, Instant queuedAt, Progress progress) {

    /** A message that waits to be sent. Nothing is announced: that someone shall be told is not evidence yet. */
    public static Decision<Message, MessageEvent> queue(
            Content content, String recipientId, Channel channel, Cause cause, Instant now) {
        return Decision.of(new Message(content, recipientId, channel, cause, now, new Progress.Queued(now)));
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
                Decision.of(new Message(content, recipientId, channel, cause, queuedAt, next), event);
            case Progress.HandedOver _ -> Decision.unchanged(this);
            case Progress.Failed _ -> Decision.unchanged(this);
        };
    }
}
