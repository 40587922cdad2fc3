package se.medborgarlofte.notification.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** Tells the other services what became of a message: evidence that someone was told, or was not. */
@Component
class MessageEventWriter implements EventWriter<Message, MessageEvent>, Restater<Message> {

    @Override
    public OutgoingEvent write(String messageId, Message message, MessageEvent event) {
        return switch (event) {
            case HANDED_OVER -> event("message-handed-over", messageId, message);
            case FAILED -> event("message-failed", messageId, message);
            case SUPPRESSED -> event("message-suppressed", messageId, message);
        };
    }

    @Override
    public OutgoingEvent restate(String messageId, Message message) {
        return event("message-restated", messageId, message);
    }

    private static OutgoingEvent event(String type, String messageId, Message message) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, MessageFacts.of(messageId, message));
    }
}
