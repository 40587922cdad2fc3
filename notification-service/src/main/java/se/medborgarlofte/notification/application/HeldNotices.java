package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;

/** Notices that an investigator holds back. Until they may go out, their recipients do not see that they exist. */
@Component
class HeldNotices {

    private final Holds holds;
    private final MessageHistory history;
    private final AggregateStore<Message, MessageEvent> messages;
    private final Clock clock;

    HeldNotices(Holds holds, MessageHistory history, AggregateStore<Message, MessageEvent> messages, Clock clock) {
        this.holds = holds;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    /** The ids of those to one person. */
    List<String> to(String personId) {
        return history.queuedTo(personId).stream()
                .filter(id -> isHeld(messages.load(id).state()))
                .toList();
    }

    boolean isHeld(Message message) {
        return message.progress() instanceof Progress.Queued
                && holds.on(message.cause().subject()).stream()
                        .anyMatch(hold -> hold.covers(message.cause(), clock.instant()));
    }
}
