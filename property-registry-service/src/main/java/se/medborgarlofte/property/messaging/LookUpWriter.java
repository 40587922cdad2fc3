package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;

/** Tells of look-ups. */
@Component
class LookUpWriter implements EventWriter<LookUp, LookUpEvent>, Restater<LookUp> {

    @Override
    public OutgoingEvent write(String lookUpId, LookUp lookUp, LookUpEvent event) {
        return switch (event) {
            case MADE -> told("look-up-made", lookUpId, lookUp);
            case REVEALED, REVIEWED -> restate(lookUpId, lookUp);
            case DISCLOSED -> told("look-up-disclosed", lookUpId, lookUp);
        };
    }

    @Override
    public OutgoingEvent restate(String lookUpId, LookUp lookUp) {
        return told("look-up-restated", lookUpId, lookUp);
    }

    private static OutgoingEvent told(String type, String lookUpId, LookUp lookUp) {
        return new OutgoingEvent(type, DataClassification.PROTECTED, LookUpFacts.of(lookUpId, lookUp));
    }
}
