package se.medborgarlofte.notification.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.SendConditions;
import se.medborgarlofte.notification.domain.Verdict;

/** Looks up, at the moment of sending, whether a message may go. */
@Component
class JudgeMessage {

    private final Holds holds;
    private final Subscriptions subscriptions;
    private final Clock clock;

    JudgeMessage(Holds holds, Subscriptions subscriptions, Clock clock) {
        this.holds = holds;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    Verdict judge(Message message, Recipient recipient) {
        String subscriptionId = message.subscriptionId();
        boolean subscribed = subscriptionId == null || subscriptions.isActive(subscriptionId);
        return SendConditions.judge(
                message, recipient, holds.on(message.cause().subject()), subscribed, clock.instant());
    }
}
