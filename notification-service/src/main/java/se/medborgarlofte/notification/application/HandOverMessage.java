package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.TemplatePolicy;
import se.medborgarlofte.notification.domain.Topic;
import se.medborgarlofte.notification.domain.Verdict;
import se.medborgarlofte.notification.domain.WaitReason;

/**
 * Gives one queued message to the mail server, if its recipient may and wants to get it now, and records what became of
 * it.
 *
 * <p>A process that dies between the two gives it over again after its restart. That is harmless because the mail
 * carries a Message-ID derived from the message: the receiving side sees the same mail twice and keeps one.
 */
@Service
public class HandOverMessage {

    /** The kind of durable work that calls this use case, one piece per message with the message id as its key. */
    public static final String WORK = "mail";

    private static final Duration AFTER_A_CLOSED_COLLECTION = Duration.ofMinutes(15);

    private final AggregateStore<Message, MessageEvent> messages;
    private final Recipients recipients;
    private final JudgeMessage judge;
    private final CollectForDigest digests;
    private final MailRoute route;
    private final Inbox inbox;
    private final Clock clock;

    HandOverMessage(
            AggregateStore<Message, MessageEvent> messages,
            Recipients recipients,
            JudgeMessage judge,
            CollectForDigest digests,
            MailRoute route,
            Inbox inbox,
            Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.judge = judge;
        this.digests = digests;
        this.route = route;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The kind of work, and with it the lane, for messages of a priority. */
    public static String work(Priority priority) {
        return switch (priority) {
            case URGENT -> WORK + "-urgent";
            case NORMAL -> WORK;
            case BULK -> WORK + "-bulk";
        };
    }

    /**
     * Hands the message over unless that has been done.
     *
     * @param traceparent the trace in which the message was ordered, if it is known
     * @return where the message stands now, or that it cannot or must not be sent for the moment
     */
    public HandOver handOver(String messageId, @Nullable String traceparent) {
        Message message = messages.load(messageId).state();
        return switch (message.progress()) {
            case Progress.Queued _ -> record(messageId, send(messageId, message, traceparent));
            case Progress.HandedOver _ -> new HandOver.Accepted();
            case Progress.Failed failed -> new HandOver.Refused(failed.reason());
            case Progress.Suppressed suppressed -> new HandOver.Withheld(suppressed.reason());
        };
    }

    private HandOver send(String messageId, Message message, @Nullable String traceparent) {
        return recipients
                .find(message.recipientId())
                .map(recipient -> send(messageId, message, recipient, traceparent))
                .orElse(new HandOver.Refused(FailureReason.RECIPIENT_FORGOTTEN));
    }

    private HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        return switch (judge.judge(message, recipient)) {
            case Verdict.Send _ -> {
                showInside(messageId, message);
                yield route.send(messageId, message, recipient, traceparent);
            }
            case Verdict.Suppress suppress -> new HandOver.Withheld(suppress.reason());
            case Verdict.Wait wait -> {
                if (wait.reason() != WaitReason.HELD) {
                    showInside(messageId, message);
                }
                yield wait(messageId, recipient, wait);
            }
        };
    }

    /** Whoever looks inside is not disturbed by what is there, so only a hold keeps a message out. */
    private void showInside(String messageId, Message message) {
        if (TemplatePolicy.topic(message.content().template()) != Topic.ADMINISTRATION) {
            inbox.put(message.recipientId(), messageId, clock.instant());
        }
    }

    private HandOver wait(String messageId, Recipient recipient, Verdict.Wait wait) {
        if (wait.reason() != WaitReason.DIGEST) {
            return new HandOver.Waiting(wait.until(), wait.reason());
        }
        return digests.collect(recipient.personId(), wait.until(), messageId)
                ? new HandOver.Collected()
                : new HandOver.Waiting(clock.instant().plus(AFTER_A_CLOSED_COLLECTION), wait.reason());
    }

    private HandOver record(String messageId, HandOver result) {
        switch (result) {
            case HandOver.Accepted _ -> messages.change(messageId, message -> message.handedOver(clock.instant()));
            case HandOver.Refused refused ->
                messages.change(messageId, message -> message.failed(refused.reason(), clock.instant()));
            case HandOver.Withheld withheld ->
                messages.change(messageId, message -> message.suppressed(withheld.reason(), clock.instant()));
            case HandOver.Postponed _, HandOver.Waiting _, HandOver.Collected _ -> {
                // Nothing has happened to the message.
            }
        }
        return result;
    }
}
