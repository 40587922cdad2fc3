package se.medborgarlofte.notification.messaging;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bson.Document;

/** What we keep of a visit to know whether a message about it still holds. */
record VisitState(Instant startsAt, String state) {

    private static final Set<String> OVER = Set.of("CANCELLED", "LAPSED", "HELD", "HIDDEN");

    Document row() {
        return new Document("startsAt", Date.from(startsAt)).append("open", !OVER.contains(state));
    }
}
