package se.medborgarlofte.notification.messaging;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.application.ReversedMatches;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/**
 * Everyone who was told of a match that turned out to be wrong gets a letter of correction, once; a notice of it that still
 * waits does not go out.
 */
@Component
class ReversalHandler {

    private final ReversedMatches reversedMatches;
    private final OrderMessages orderMessages;

    ReversalHandler(ReversedMatches reversedMatches, OrderMessages orderMessages) {
        this.reversedMatches = reversedMatches;
        this.orderMessages = orderMessages;
    }

    void handle(ReceivedEvent<ReversalFacts> event) {
        ReversalFacts reversal = event.data();
        reversedMatches.add(reversal.matchId(), event.time());
        Content content = new Content(Template.MATCH_REVERSED, Map.of(Fact.ITEM_ID, reversal.itemId()));
        String about = "match:" + reversal.matchId();
        orderMessages.order(reversal.toldPersonIds().stream()
                .distinct()
                .map(personId -> new MessageOrder(about, content, personId, Causes.of(event)))
                .toList());
    }
}
