package se.medborgarlofte.notification.messaging;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Whose a found thing is, its owner or the insurer who has paid for it, is told once. */
@Component
class MatchHandler {

    private final OrderMessages orderMessages;

    MatchHandler(OrderMessages orderMessages) {
        this.orderMessages = orderMessages;
    }

    void handle(ReceivedEvent<MatchFacts> event) {
        MatchFacts match = event.data();
        String told = match.toTell();
        if (told != null) {
            Content content = new Content(Template.MATCH_CONFIRMED, Map.of(Fact.ITEM_ID, match.itemId()));
            orderMessages.order(List.of(new MessageOrder(
                    "match:" + match.matchId(), content, told, Causes.of(event, match.municipalityCode()))));
        }
    }
}
