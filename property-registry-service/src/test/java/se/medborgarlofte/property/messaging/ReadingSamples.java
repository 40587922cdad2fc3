package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.UvColour;

/** What is told of readings, for the contract. */
final class ReadingSamples {

    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";

    private ReadingSamples() {}

    static void tell(List<OutgoingEvent> told) {
        MarkReading detected = MarkReading.detect(
                        "1281", "5000-K1-26", new MarkedThing(ID, ID), UvColour.GREEN, ID, Instant.EPOCH)
                .state();
        MarkReading bare = MarkReading.detect("1281", "5000-K1-26", null, null, ID, Instant.EPOCH)
                .state();
        ProtectedIdentifier code = new ProtectedIdentifier(IdentifierKind.MARKING_CODE, new byte[] {1}, "hash", 1);
        MarkReading read = detected.readOnTheSpot(new MarkReading.Code(code, ID), Instant.EPOCH)
                .state();
        for (MarkReading reading : List.of(detected, bare, read)) {
            for (MarkReadingEvent event : MarkReadingEvent.values()) {
                told.add(new ReadingWriter().write(ID, reading, event));
            }
            told.add(new ReadingWriter().restate(ID, reading));
        }
    }
}
