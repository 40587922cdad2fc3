package se.medborgarlofte.dialogue.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of concerns in the words of the contract. */
@Component
class ConcernEventWriter implements EventWriter<Concern, ConcernEvent>, Restater<Concern> {

    @Override
    public OutgoingEvent write(String concernId, Concern concern, ConcernEvent event) {
        ConcernFacts facts = ConcernFacts.of(concernId, concern);
        return switch (event) {
            case ConcernEvent.ConcernRaised raised -> event("concern-raised", facts);
            case ConcernEvent.ConcernRouted routed -> event("concern-routed", facts);
            case ConcernEvent.ConcernSilent silent -> event("concern-silent", facts);
            case ConcernEvent.ConcernReceipted receipted ->
                event("concern-receipted", facts.because(receipted.receipt()));
        };
    }

    @Override
    public OutgoingEvent restate(String concernId, Concern concern) {
        return event("concern-restated", ConcernFacts.of(concernId, concern));
    }

    private static OutgoingEvent event(String type, ConcernFacts facts) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, facts);
    }
}
