package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
import static se.medborgarlofte.notification.domain.Fact.VISIT_ID;
import static se.medborgarlofte.notification.domain.Fact.VISIT_KIND;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Template;

/** Everyone who takes part in a confirmed visit is invited; a changed visit has a new sequence and invites again. */
@Component
class VisitHandler {

    private final OrderMessages orderMessages;

    VisitHandler(OrderMessages orderMessages) {
        this.orderMessages = orderMessages;
    }

    void handle(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        Content content = new Content(
                Template.VISIT_INVITATION,
                Map.of(
                        VISIT_ID, visit.visitId(),
                        MUNICIPALITY_CODE, visit.municipalityCode(),
                        VISIT_KIND, visit.kind(),
                        STARTS_AT, visit.startsAt().toString(),
                        ENDS_AT, visit.endsAt().toString(),
                        INVITATION_SEQUENCE, Integer.toString(visit.invitationSequence())));
        String about = "visit:" + visit.visitId() + ":" + visit.invitationSequence();
        orderMessages.order(participants(visit)
                .map(personId -> new MessageOrder(about, content, personId, Causes.of(event, visit.municipalityCode())))
                .toList());
    }

    private static Stream<String> participants(VisitFacts visit) {
        return Stream.of(visit.requestedBy(), visit.policePersonId(), visit.municipalityPersonId())
                .filter(Objects::nonNull)
                .distinct();
    }
}
