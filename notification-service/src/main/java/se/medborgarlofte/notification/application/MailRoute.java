package se.medborgarlofte.notification.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;

/** The way out for mail. */
public interface MailRoute {

    /**
     * Words the message and offers it to the mail server. Answers in bounded time.
     *
     * @param messageId becomes the Message-ID, so that the same message sent twice is recognised as one
     * @param traceparent W3C trace context to carry along, if known
     */
    HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent);

    /**
     * Words several messages to one recipient as one mail.
     *
     * @param digestId becomes the Message-ID
     */
    HandOver sendCollection(String digestId, List<Message> messages, Recipient recipient);
}
