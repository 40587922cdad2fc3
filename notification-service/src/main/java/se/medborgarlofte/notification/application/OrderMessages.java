package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** People are to be told something: one durable message each, and the work of sending it. */
@Service
public class OrderMessages {

    static final int MOST_DELEGATES = 5;

    private static final int AT_A_TIME = 8;

    private final Recipients recipients;
    private final AggregateStore<Message, MessageEvent> messages;
    private final Subscriptions subscriptions;
    private final FasterWays fasterWays;
    private final WorkQueue work;
    private final Clock clock;

    OrderMessages(
            Recipients recipients,
            AggregateStore<Message, MessageEvent> messages,
            Subscriptions subscriptions,
            FasterWays fasterWays,
            WorkQueue work,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.fasterWays = fasterWays;
        this.recipients = recipients;
        this.messages = messages;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Orders what has not been ordered before. Whoever is known is told at once; nobody waits for another person.
     *
     * @throws NotYetKnownException naming the first person not yet registered, once everybody else is served
     */
    public void order(List<MessageOrder> orders) {
        Set<String> known = orders.stream()
                .map(MessageOrder::recipientId)
                .distinct()
                .filter(recipients::know)
                .collect(Collectors.toSet());
        orders.stream().filter(order -> known.contains(order.recipientId())).forEach(this::orderOne);
        orders.stream()
                .map(MessageOrder::recipientId)
                .filter(personId -> !known.contains(personId))
                .findFirst()
                .ifPresent(OrderMessages::waitFor);
    }

    /** Orders the same for many who are known already, several at a time: each order is independent of the others. */
    void orderAll(List<MessageOrder> orders) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Semaphore atATime = new Semaphore(AT_A_TIME);
            List<Future<?>> ordered = new ArrayList<>();
            for (MessageOrder order : orders) {
                atATime.acquireUninterruptibly();
                ordered.add(threads.submit(() -> orderAndRelease(order, atATime)));
            }
            for (Future<?> each : ordered) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the page is ordered again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a message could not be ordered; the page is ordered again", e.getCause());
        }
    }

    private void orderAndRelease(MessageOrder order, Semaphore atATime) {
        try {
            orderOne(order);
        } finally {
            atATime.release();
        }
    }

    private void orderOne(MessageOrder order) {
        orderEachWay(order);
        if (order.concernsRecipientInPerson()) {
            subscriptions
                    .following(order.everythingTheRecipientIsTold(), "", MOST_DELEGATES)
                    .forEach(delegate -> orderAlone(order.copiedTo(delegate)));
        }
    }

    /** One durable message for each way, all of them now: none is forgotten when the process dies in between. */
    private void orderEachWay(MessageOrder order) {
        List<Channel> faster = order.goesByEveryWay() ? fasterWays.of(order.recipientId()) : List.of();
        Optional<String> letter = orderLetter(order);
        if (faster.isEmpty() && letter.isEmpty()) {
            orderAlone(order);
            return;
        }
        List<String> before = new ArrayList<>();
        for (Channel channel : faster) {
            orderAlone(order.by(channel), rung(order, before, Optional.empty()));
            before.add(order.by(channel).messageId());
        }
        orderAlone(order, rung(order, before, letter));
    }

    /** To the digital mailbox it goes at once, whatever rings besides. */
    private Optional<String> orderLetter(MessageOrder order) {
        if (!order.belongsInMailbox() || !fasterWays.includeMailbox(order.recipientId())) {
            return Optional.empty();
        }
        MessageOrder letter = order.by(Channel.DIGITAL_MAILBOX);
        orderAlone(letter, rung(order, List.of(), Optional.empty()));
        return Optional.of(letter.messageId());
    }

    private static Document rung(MessageOrder mail, List<String> before, Optional<String> letter) {
        return new Rung(mail.messageId(), before, letter, Optional.empty()).toDocument();
    }

    private void orderAlone(MessageOrder order) {
        orderAlone(order, new Document());
    }

    private void orderAlone(MessageOrder order, Document payload) {
        Instant now = clock.instant();
        Decision<Message, MessageEvent> queued = Message.queue(
                order.content(),
                order.recipientId(),
                order.channel(),
                order.cause(),
                order.subscriptionId(),
                order.criticalReason(),
                now);
        String kind = HandOverMessage.work(order.channel(), order.priority());
        if (createOnce(order.messageId(), queued)) {
            work.scheduleFirst(kind, order.messageId(), now, payload);
        } else {
            // The process may have died between the two.
            work.schedule(kind, order.messageId(), now, payload);
        }
    }

    /** False when the same message has been ordered before. */
    private boolean createOnce(String messageId, Decision<Message, MessageEvent> queued) {
        try {
            messages.create(messageId, queued);
            return true;
        } catch (DuplicateAggregateException _) {
            return false;
        }
    }

    private static void waitFor(String personId) {
        throw new NotYetKnownException(WaitingKeys.person(personId));
    }
}
