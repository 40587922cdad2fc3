package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;

/** Tells how readings of markings go on. */
@Component
class ReadingWriter implements EventWriter<MarkReading, MarkReadingEvent>, Restater<MarkReading> {

    @Override
    public OutgoingEvent write(String readingId, MarkReading reading, MarkReadingEvent event) {
        return switch (event) {
            case BEGUN -> told("mark-reading-begun", readingId, reading);
            case ADVANCED -> told("mark-reading-advanced", readingId, reading);
            case OVERDUE -> told("mark-reading-overdue", readingId, reading);
        };
    }

    @Override
    public OutgoingEvent restate(String readingId, MarkReading reading) {
        return told("mark-reading-restated", readingId, reading);
    }

    private static OutgoingEvent told(String type, String readingId, MarkReading reading) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, ReadingFacts.of(readingId, reading));
    }
}
