package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Ladder;
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
 * Gives one queued message to whoever carries it, if its recipient may and wants to get it now, and records what became of
 * it.
 *
 * <p>A process that dies between the two gives it over again after its restart. That is harmless because the mail
 * carries a Message-ID derived from the message: the receiving side sees the same mail twice and keeps one.
 */
@Service
public class HandOverMessage {

    /** The kind of durable work that calls this use case, one piece per message with the message id as its key. */
    public static final String WORK = "mail";

    /** Stands in the key of work between the message's id and the number of the new attempt. */
    static final String AGAIN = ":again:";

    private static final Duration AFTER_A_CLOSED_COLLECTION = Duration.ofMinutes(15);

    private final AggregateStore<Message, MessageEvent> messages;
    private final Recipients recipients;
    private final JudgeMessage judge;
    private final CollectForDigest digests;
    private final CarryMessage carry;
    private final Inbox inbox;
    private final HurryMessages hurry;
    private final Clock clock;

    HandOverMessage(
            AggregateStore<Message, MessageEvent> messages,
            Recipients recipients,
            JudgeMessage judge,
            CollectForDigest digests,
            CarryMessage carry,
            Inbox inbox,
            HurryMessages hurry,
            Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.judge = judge;
        this.digests = digests;
        this.carry = carry;
        this.inbox = inbox;
        this.hurry = hurry;
        this.clock = clock;
    }

    /** The kind of work, and with it the lane: providers never wait for each other, and nobody for a mass mailing. */
    public static String work(Channel channel, Priority priority) {
        return switch (channel) {
            case EMAIL -> work(priority);
            case SMS -> "text";
            case PUSH -> "push";
            case DIGITAL_MAILBOX -> "mailbox";
        };
    }

    /** The kind of work for mail of a priority. */
    public static String work(Priority priority) {
        return switch (priority) {
            case URGENT -> WORK + "-urgent";
            case NORMAL -> WORK;
            case BULK -> WORK + "-bulk";
        };
    }

    /** Every kind of work by which messages go. */
    static Set<String> works() {
        Set<String> works = new HashSet<>();
        for (Channel channel : Channel.values()) {
            for (Priority priority : Priority.values()) {
                works.add(work(channel, priority));
            }
        }
        return works;
    }

    /** The message that a piece of work is about. */
    public static String messageOf(String workKey) {
        int again = workKey.indexOf(AGAIN);
        return again < 0 ? workKey : workKey.substring(0, again);
    }

    /**
     * Hands the message over unless that has been done.
     *
     * @param rung its place among the ways by which the same is told; empty when it goes one way alone
     * @param traceparent the trace in which the message was ordered, if it is known
     * @return where the message stands now, or that it cannot or must not be sent for the moment
     */
    public HandOver handOver(String messageId, Optional<Rung> rung, @Nullable String traceparent) {
        Stored<Message> seen = messages.load(messageId);
        Message message = seen.state();
        return switch (message.progress()) {
            case Progress.Queued _ -> record(seen, send(messageId, message, rung, traceparent));
            case Progress.HandedOver _, Progress.Delivered _ -> new HandOver.Accepted();
            case Progress.Failed failed -> new HandOver.Refused(failed.reason());
            case Progress.Suppressed suppressed -> new HandOver.Withheld(suppressed.reason());
        };
    }

    private HandOver send(String messageId, Message message, Optional<Rung> rung, @Nullable String traceparent) {
        return recipients
                .find(message.recipientId())
                .map(recipient -> send(messageId, message, rung, recipient, traceparent))
                .orElse(new HandOver.Refused(FailureReason.RECIPIENT_FORGOTTEN));
    }

    private HandOver send(
            String messageId, Message message, Optional<Rung> rung, Recipient recipient, @Nullable String traceparent) {
        return switch (judge.judge(message, recipient)) {
            case Verdict.Send _ -> {
                showInside(messageId, message, rung);
                yield rung.flatMap(place -> inTurn(message, place))
                        .orElseGet(() -> carry.carry(messageId, message, recipient, traceparent));
            }
            case Verdict.Suppress suppress -> new HandOver.Withheld(suppress.reason());
            case Verdict.Wait wait -> {
                if (wait.reason() != WaitReason.HELD) {
                    showInside(messageId, message, rung);
                }
                yield wait(messageId, recipient, wait);
            }
        };
    }

    /** Empty when it is this way's turn. */
    private Optional<HandOver> inTurn(Message message, Rung rung) {
        if (rung.since().isEmpty()) {
            return Optional.of(new HandOver.InTurn(rung.from(clock.instant())));
        }
        List<Progress> before = rung.before().stream()
                .map(id -> messages.load(id).state().progress())
                .toList();
        Optional<Instant> readAt =
                inbox.find(message.recipientId(), rung.inside()).flatMap(Inbox.Item::readAt);
        Instant since = rung.since().get();
        Optional<Verdict> turn = rung.letter()
                .map(id -> messages.load(id).state().progress())
                .map(letter -> Ladder.judge(before, letter, readAt, since, clock.instant()))
                .orElseGet(() -> Ladder.judge(before, readAt, since, clock.instant()));
        return turn.flatMap(verdict -> switch (verdict) {
            case Verdict.Wait wait -> Optional.of(new HandOver.Waiting(wait.until(), wait.reason()));
            case Verdict.Suppress suppress -> Optional.of(new HandOver.Withheld(suppress.reason()));
            case Verdict.Send _ -> Optional.empty();
        });
    }

    /** Whoever looks inside is not disturbed by what is there, so only a hold keeps a message out. */
    private void showInside(String messageId, Message message, Optional<Rung> rung) {
        boolean administration = TemplatePolicy.topic(message.content().template()) == Topic.ADMINISTRATION;
        if (rung.isPresent() || (message.channel() == Channel.EMAIL && !administration)) {
            inbox.put(message.recipientId(), rung.map(Rung::inside).orElse(messageId), clock.instant());
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

    private HandOver record(Stored<Message> seen, HandOver result) {
        switch (result) {
            case HandOver.Accepted _ -> messages.change(seen, queued -> queued.handedOver(clock.instant()));
            case HandOver.Refused refused -> {
                messages.change(seen, queued -> queued.failed(refused.reason(), clock.instant()));
                hurrySlowerWays(seen.state());
            }
            case HandOver.Withheld withheld ->
                messages.change(seen, queued -> queued.suppressed(withheld.reason(), clock.instant()));
            case HandOver.Postponed _, HandOver.Waiting _, HandOver.Collected _, HandOver.InTurn _ -> {
                // Nothing has happened to the message.
            }
        }
        return result;
    }

    private void hurrySlowerWays(Message message) {
        if (message.channel() != Channel.EMAIL) {
            hurry.to(message.recipientId());
        }
    }
}
