package se.medborgarlofte.notification.application;

import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Content;

/**
 * A wish that a person be told something.
 *
 * @param about the domain key of what is told, for instance {@code match:<matchId>}: the same key, template, recipient
 *     and channel is the same message, whichever event asks for it and however often
 */
public record MessageOrder(String about, Content content, String recipientId, Cause cause) {

    /** Derived, so that a repeated order finds the message of the first. */
    String messageId() {
        String name = String.join(
                "|", about, content.template().code(), recipientId, channel().name());
        return Ids.uuidV5("message|" + name).toString();
    }

    Channel channel() {
        return Channel.EMAIL;
    }
}
