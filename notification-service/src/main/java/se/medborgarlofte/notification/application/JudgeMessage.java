package se.medborgarlofte.notification.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.SendConditions;
import se.medborgarlofte.notification.domain.SuppressionReason;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.domain.Verdict;

/** Looks up, at the moment of sending, whether a message may go. */
@Component
class JudgeMessage {

    private final Holds holds;
    private final Subscriptions subscriptions;
    private final Visits visits;
    private final ReversedMatches reversedMatches;
    private final Clock clock;

    JudgeMessage(
            Holds holds, Subscriptions subscriptions, Visits visits, ReversedMatches reversedMatches, Clock clock) {
        this.holds = holds;
        this.subscriptions = subscriptions;
        this.visits = visits;
        this.reversedMatches = reversedMatches;
        this.clock = clock;
    }

    Verdict judge(Message message, Recipient recipient) {
        if (isOvertaken(message.content())) {
            return new Verdict.Suppress(SuppressionReason.OVERTAKEN);
        }
        if (isReversed(message)) {
            return new Verdict.Suppress(SuppressionReason.REVERSED);
        }
        String subscriptionId = message.subscriptionId();
        boolean subscribed = subscriptionId == null || subscriptions.isActive(subscriptionId);
        return SendConditions.judge(
                message, recipient, holds.on(message.cause().subject()), subscribed, clock.instant());
    }

    private boolean isReversed(Message message) {
        return message.content().template() == Template.MATCH_CONFIRMED
                && reversedMatches.contains(message.cause().subject());
    }

    private boolean isOvertaken(Content content) {
        String visitId = content.facts().get(Fact.VISIT_ID);
        return visitId != null
                && visits.find(visitId).filter(now -> now.overtakes(content)).isPresent();
    }
}
