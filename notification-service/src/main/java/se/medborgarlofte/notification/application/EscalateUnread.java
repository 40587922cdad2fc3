package se.medborgarlofte.notification.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** An urgent message that nobody has read inside for a day goes to the telephone, too. */
@Service
public class EscalateUnread {

    /** The kind of durable work that calls this use case, with the first message's id as its key. */
    public static final String WORK = "escalate";

    private final AggregateStore<Message, MessageEvent> messages;
    private final Inbox inbox;
    private final OrderMessages orderMessages;

    EscalateUnread(AggregateStore<Message, MessageEvent> messages, Inbox inbox, OrderMessages orderMessages) {
        this.messages = messages;
        this.inbox = inbox;
        this.orderMessages = orderMessages;
    }

    /** Whether it went there. */
    public boolean escalate(String messageId) {
        Message first = messages.load(messageId).state();
        boolean read = inbox.find(first.recipientId(), messageId)
                .flatMap(Inbox.Item::readAt)
                .isPresent();
        if (!read) {
            orderMessages.order(List.of(new MessageOrder(
                    "unread:" + messageId,
                    first.content(),
                    first.recipientId(),
                    first.cause(),
                    null,
                    first.criticalReason(),
                    Channel.SMS)));
        }
        return !read;
    }
}
