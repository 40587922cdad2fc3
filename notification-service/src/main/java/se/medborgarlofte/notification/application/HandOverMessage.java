package se.medborgarlofte.notification.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;

/**
 * Gives one queued message to the mail server and records what became of it.
 *
 * <p>A process that dies between the two gives it over again after its restart. That is harmless because the mail
 * carries a Message-ID derived from the message: the receiving side sees the same mail twice and keeps one.
 */
@Service
public class HandOverMessage {

    /** The kind of durable work that calls this use case, one piece per message with the message id as its key. */
    public static final String WORK = "mail";

    private final AggregateStore<Message, MessageEvent> messages;
    private final Recipients recipients;
    private final MailRoute route;
    private final Clock clock;

    HandOverMessage(
            AggregateStore<Message, MessageEvent> messages, Recipients recipients, MailRoute route, Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.route = route;
        this.clock = clock;
    }

    /**
     * Hands the message over unless that has been done.
     *
     * @param traceparent the trace in which the message was ordered, if it is known
     * @return where the message stands now, or that the mail server cannot be used for the moment
     */
    public HandOver handOver(String messageId, @Nullable String traceparent) {
        Message message = messages.load(messageId).state();
        return switch (message.progress()) {
            case Progress.Queued _ -> record(messageId, send(messageId, message, traceparent));
            case Progress.HandedOver _ -> new HandOver.Accepted();
            case Progress.Failed failed -> new HandOver.Refused(failed.reason());
        };
    }

    private HandOver send(String messageId, Message message, @Nullable String traceparent) {
        return recipients
                .find(message.recipientId())
                .map(recipient -> route.send(messageId, message, recipient, traceparent))
                .orElse(new HandOver.Refused(FailureReason.RECIPIENT_FORGOTTEN));
    }

    private HandOver record(String messageId, HandOver result) {
        switch (result) {
            case HandOver.Accepted _ -> messages.change(messageId, message -> message.handedOver(clock.instant()));
            case HandOver.Refused refused ->
                messages.change(messageId, message -> message.failed(refused.reason(), clock.instant()));
            case HandOver.Postponed _ -> {
                // Nothing has happened to the message.
            }
        }
        return result;
    }
}
