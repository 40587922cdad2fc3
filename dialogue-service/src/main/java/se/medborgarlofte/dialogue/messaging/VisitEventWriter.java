package se.medborgarlofte.dialogue.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of visits in the words of the contract. */
@Component
class VisitEventWriter implements EventWriter<Visit, VisitEvent>, Restater<Visit> {

    @Override
    public OutgoingEvent write(String visitId, Visit visit, VisitEvent event) {
        return event(
                switch (event) {
                    case VisitEvent.VisitRequested requested -> "visit-requested";
                    case VisitEvent.VisitConfirmedByParty confirmedByParty -> "visit-confirmed-by-party";
                    case VisitEvent.VisitConfirmed confirmed -> "visit-confirmed";
                },
                visitId,
                visit);
    }

    @Override
    public OutgoingEvent restate(String visitId, Visit visit) {
        return event("visit-restated", visitId, visit);
    }

    private static OutgoingEvent event(String type, String visitId, Visit visit) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, VisitFacts.of(visitId, visit));
    }
}
