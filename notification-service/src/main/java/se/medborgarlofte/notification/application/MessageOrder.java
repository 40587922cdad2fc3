package se.medborgarlofte.notification.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.TemplatePolicy;
import se.medborgarlofte.notification.domain.Topic;

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
        @Nullable String criticalReason,
        Channel channel) {

    public MessageOrder(String about, Content content, String recipientId, Cause cause) {
        this(about, content, recipientId, cause, null, null, Channel.EMAIL);
    }

    /** Derived, so that a repeated order finds the message of the first. */
    String messageId() {
        String name = String.join(
                "|", about, content.template().code(), recipientId, channel().name());
        return Ids.uuidV5("message|" + name).toString();
    }

    /** Whether a delegate of the recipient is to get a copy: of what concerns the recipient, and of mail alone. */
    boolean concernsRecipientInPerson() {
        return subscriptionId == null
                && channel == Channel.EMAIL
                && TemplatePolicy.topic(content.template()) != Topic.ADMINISTRATION;
    }

    /** Whether it is so urgent that it goes by every way until it is read. */
    boolean goesByEveryWay() {
        Topic topic = TemplatePolicy.topic(content.template());
        return channel == Channel.EMAIL
                && topic != Topic.ADMINISTRATION
                && (topic == Topic.PROPERTY || criticalReason != null);
    }

    /** Copies to delegates and what comes of a subscription are no letters of an authority to their recipient. */
    boolean belongsInMailbox() {
        return concernsRecipientInPerson() && TemplatePolicy.belongsInMailbox(content.template());
    }

    MessageOrder by(Channel other) {
        return new MessageOrder(about, content, recipientId, cause, subscriptionId, criticalReason, other);
    }

    SubscriptionTopic everythingTheRecipientIsTold() {
        return new SubscriptionTopic(SubscriptionTopic.Kind.PERSON, recipientId);
    }

    MessageOrder copiedTo(Subscription delegate) {
        return new MessageOrder(about, content, delegate.recipientId(), cause, delegate.id(), criticalReason, channel);
    }

    /** What is critical to many is urgent to each. */
    Priority priority() {
        return criticalReason == null ? TemplatePolicy.priority(content.template()) : Priority.URGENT;
    }
}
