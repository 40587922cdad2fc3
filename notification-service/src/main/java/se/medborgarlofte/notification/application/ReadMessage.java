package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** Someone looks at what became of one message. */
@Service
public class ReadMessage {

    private final Access access;
    private final AggregateStore<Message, MessageEvent> messages;
    private final HeldNotices held;

    ReadMessage(Access access, AggregateStore<Message, MessageEvent> messages, HeldNotices held) {
        this.access = access;
        this.messages = messages;
        this.held = held;
    }

    /** The message, for its recipient and for those who check that people are told. */
    public SentMessage read(Caller caller, String messageId) {
        Stored<Message> stored = messages.load(messageId);
        Message message = stored.state();
        access.require(
                NotificationOperation.READ_MESSAGE, caller, Resource.anywhere().ownedBy(message.recipientId()));
        if (message.recipientId().equals(caller.personId()) && held.isHeld(message)) {
            throw new UnknownAggregateException(messageId);
        }
        return new SentMessage(messageId, stored.revision(), message);
    }
}
