package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** Tells of seizures. */
@Component
class SeizureWriter implements EventWriter<Seizure, SeizureEvent>, Restater<Seizure> {

    @Override
    public OutgoingEvent write(String seizureId, Seizure seizure, SeizureEvent event) {
        return switch (event) {
            case RECORDED -> told("seizure-recorded", seizureId, seizure);
            case IDENTIFIED -> restate(seizureId, seizure);
        };
    }

    @Override
    public OutgoingEvent restate(String seizureId, Seizure seizure) {
        return told("seizure-restated", seizureId, seizure);
    }

    private static OutgoingEvent told(String type, String seizureId, Seizure seizure) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, SeizureFacts.of(seizureId, seizure));
    }
}
