package se.medborgarlofte.notification.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.application.OrderNotice;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;

/**
 * Whose a found thing is, its owner or the insurer who has paid for it, is told once. Whoever has left no address is
 * told when they have; until then it is for the investigators to reach them.
 */
@Component
class MatchHandler {

    /** Who has been invited to take a report over often signs in within it. */
    private static final Duration UNTIL_INVESTIGATORS_HEAR = Duration.ofDays(1);

    private final OrderMessages orderMessages;
    private final OrderNotice orderNotice;
    private final Recipients recipients;

    MatchHandler(OrderMessages orderMessages, OrderNotice orderNotice, Recipients recipients) {
        this.orderMessages = orderMessages;
        this.orderNotice = orderNotice;
        this.recipients = recipients;
    }

    void handle(ReceivedEvent<MatchFacts> event) {
        MatchFacts match = event.data();
        String told = match.toTell();
        if (!isKnown(told)) {
            tellInvestigators(event);
        }
        if (told != null) {
            Content content = new Content(Template.MATCH_CONFIRMED, match.facts());
            orderMessages.order(List.of(new MessageOrder(
                    "match:" + match.matchId(), content, told, Causes.of(event, match.municipalityCode()))));
        }
    }

    private boolean isKnown(@Nullable String personId) {
        return personId != null && recipients.know(personId);
    }

    private void tellInvestigators(ReceivedEvent<MatchFacts> event) {
        MatchFacts match = event.data();
        Map<Fact, String> facts =
                Map.of(Fact.MATCH_ID, match.matchId(), Fact.MUNICIPALITY_CODE, match.municipalityCode());
        orderNotice.order(
                new Orders(event, match.municipalityCode())
                        .to(Template.MATCH_UNTOLD, facts, "untold:" + event.sequence(), Set.of(Office.INVESTIGATOR)),
                event.time().plus(UNTIL_INVESTIGATORS_HEAR));
    }
}
