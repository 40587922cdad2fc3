package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** People are to be told something: one durable message each, and the work of sending it. */
@Service
public class OrderMessages {

    private final Recipients recipients;
    private final AggregateStore<Message, MessageEvent> messages;
    private final WorkQueue work;
    private final Clock clock;

    OrderMessages(Recipients recipients, AggregateStore<Message, MessageEvent> messages, WorkQueue work, Clock clock) {
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

    private void orderOne(MessageOrder order) {
        Instant now = clock.instant();
        Decision<Message, MessageEvent> queued =
                Message.queue(order.content(), order.recipientId(), order.channel(), order.cause(), now);
        createOnce(order.messageId(), queued);
        // Also for a message that was there already: the process may have died between the two lines.
        work.schedule(HandOverMessage.WORK, order.messageId(), now, new Document());
    }

    private void createOnce(String messageId, Decision<Message, MessageEvent> queued) {
        try {
            messages.create(messageId, queued);
        } catch (DuplicateAggregateException _) {
            // Exactly what was wanted: the same message has been ordered before.
        }
    }

    private static void waitFor(String personId) {
        throw new NotYetKnownException(WaitingKeys.person(personId));
    }
}
