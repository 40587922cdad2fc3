package se.medborgarlofte.notification.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.domain.TemplatePolicy;

/**
 * A wish that a person be told something.
 *
 * @param about the domain key of what is told, for instance {@code match:<matchId>}: the same key, template, recipient
 *     and channel is the same message, whichever event asks for it and however often
 * @param subscriptionId the subscription it comes of; null when it concerns the recipient in person
 * @param criticalReason why it overrides what the recipient has chosen; null for any other
 */
public record MessageOrder(
        String about,
        Content content,
        String recipientId,
        Cause cause,
        @Nullable String subscriptionId,
        @Nullable String criticalReason) {

    public MessageOrder(String about, Content content, String recipientId, Cause cause) {
        this(about, content, recipientId, cause, null, null);
    }

    /** Derived, so that a repeated order finds the message of the first. */
    String messageId() {
        String name = String.join(
                "|", about, content.template().code(), recipientId, channel().name());
        return Ids.uuidV5("message|" + name).toString();
    }

    Channel channel() {
        return Channel.EMAIL;
    }

    /** What is critical to many is urgent to each. */
    Priority priority() {
        return criticalReason == null ? TemplatePolicy.priority(content.template()) : Priority.URGENT;
    }
}
