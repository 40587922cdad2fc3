package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.CandidateListEvent;

/** Tells what really changed among the candidates of a thing. */
@Component
class CandidateListWriter implements EventWriter<CandidateList, CandidateListEvent>, Restater<CandidateList> {

    @Override
    public OutgoingEvent write(String listId, CandidateList list, CandidateListEvent event) {
        return switch (event) {
            case CHANGED -> told("candidates-changed", list);
        };
    }

    @Override
    public OutgoingEvent restate(String listId, CandidateList list) {
        return told("candidates-restated", list);
    }

    private static OutgoingEvent told(String type, CandidateList list) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, CandidateListFacts.of(list));
    }
}
