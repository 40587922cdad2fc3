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
    private final Matters matters;
    private final ReversedMatches reversedMatches;
    private final Clock clock;

    JudgeMessage(
            Holds holds,
            Subscriptions subscriptions,
            Visits visits,
            Matters matters,
            ReversedMatches reversedMatches,
            Clock clock) {
        this.matters = matters;
        this.holds = holds;
        this.subscriptions = subscriptions;
        this.visits = visits;
        this.reversedMatches = reversedMatches;
        this.clock = clock;
    }

    Verdict judge(Message message, Recipient recipient) {
        if (isReversed(message)) {
            return new Verdict.Suppress(SuppressionReason.REVERSED);
        }
        if (isOvertaken(message)) {
            return new Verdict.Suppress(SuppressionReason.OVERTAKEN);
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

    private boolean isOvertaken(Message message) {
        Content content = message.content();
        return isVisitOvertaken(content)
                || isThingOvertaken(content)
                || matters.find(message.cause().subject())
                        .filter(now -> now.overtakes(content, clock.instant()))
                        .isPresent();
    }

    private boolean isThingOvertaken(Content content) {
        String custodyId = content.facts().get(Fact.CUSTODY_ID);
        String itemId = content.facts().get(Fact.SEIZED_ITEM_ID);
        return custodyId != null
                && itemId != null
                && matters.thing(custodyId, itemId)
                        .filter(thing -> thing.overtakes(content))
                        .isPresent();
    }

    private boolean isVisitOvertaken(Content content) {
        String visitId = content.facts().get(Fact.VISIT_ID);
        return visitId != null
                && visits.find(visitId).filter(now -> now.overtakes(content)).isPresent();
    }
}
