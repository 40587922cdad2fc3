package se.medborgarlofte.eventing.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.trace.Traces;

/** Makes events ready to wait in an outbox: id, number, time, trace, and JSON that its schema has accepted. */
final class OutboxWriter {

    /** A quarter of what the broker takes by default, so that headers and compression never matter. */
    static final int LARGEST_EVENT_BYTES = 256 * 1024;

    private final String context;
    private final EventCatalog catalog;
    private final Clock businessTime;
    private final Traces traces;

    OutboxWriter(String context, EventCatalog catalog, Clock businessTime, Traces traces) {
        this.context = context;
        this.catalog = catalog;
        this.businessTime = businessTime;
        this.traces = traces;
    }

    /**
     * Prepares events.
     *
     * @param lastSequence the number of the aggregate's newest event so far
     * @throws EventTooLargeException when one is larger than {@value #LARGEST_EVENT_BYTES} bytes
     * @throws InvalidEventException when one does not follow its schema
     */
    List<OutboxEvent> prepare(List<OutgoingEvent> events, long lastSequence) {
        List<OutboxEvent> prepared = new ArrayList<>();
        for (OutgoingEvent event : events) {
            prepared.add(prepare(event, lastSequence + prepared.size() + 1));
        }
        return prepared;
    }

    private OutboxEvent prepare(OutgoingEvent event, long sequence) {
        String data = catalog.write(context, event.type(), event.data());
        int size = data.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_EVENT_BYTES) {
            throw new EventTooLargeException(
                    "an event " + event.type() + " of " + size + " bytes; the limit is " + LARGEST_EVENT_BYTES);
        }
        return new OutboxEvent(
                Ids.uuidV7(),
                event.type(),
                sequence,
                businessTime.instant(),
                event.classification(),
                traces.current(),
                data);
    }
}
