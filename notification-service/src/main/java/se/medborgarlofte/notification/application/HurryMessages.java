package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Lets waiting messages be looked at again at once, because what they wait for may be over. */
@Component
class HurryMessages {

    private final MessageHistory history;
    private final WorkQueue work;
    private final Clock clock;

    HurryMessages(MessageHistory history, WorkQueue work, Clock clock) {
        this.history = history;
        this.work = work;
        this.clock = clock;
    }

    void about(String causeSubject) {
        history.queuedAbout(causeSubject).forEach(this::hurry);
    }

    void to(String recipientId) {
        history.queuedTo(recipientId).forEach(this::hurry);
    }

    private void hurry(String messageId) {
        Instant now = clock.instant();
        HandOverMessage.works().forEach(kind -> work.bringForward(kind, messageId, now));
    }
}
