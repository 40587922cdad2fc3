package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** A seizure was recorded: its things are in custody. */
@Service
public class OpenCustody {

    private final CustodyBook book;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    OpenCustody(CustodyBook book, AggregateStore<Seizure, SeizureEvent> seizures) {
        this.book = book;
        this.seizures = seizures;
    }

    public void open(String seizureId) {
        if (seizures.find(seizureId).isEmpty()) {
            throw new NotYetKnownException(seizureId);
        }
        book.load(seizureId);
    }
}
