package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;

/** An import has nothing to tell: its type of events has no values. */
@Component
class ImportWriter implements EventWriter<TheftReportImport, TheftReportImportEvent> {

    @Override
    public OutgoingEvent write(String importId, TheftReportImport state, TheftReportImportEvent event) {
        throw new IllegalStateException("an import tells nothing");
    }
}
