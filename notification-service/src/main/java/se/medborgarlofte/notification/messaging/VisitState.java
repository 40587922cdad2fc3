package se.medborgarlofte.notification.messaging;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What we keep of a visit to know whether a message about it still holds. */
record VisitState(Instant startsAt, String state, @Nullable Boolean hidden) {

    private static final Set<String> OVER = Set.of("CANCELLED", "LAPSED", "HELD");

    Document row() {
        return new Document("startsAt", Date.from(startsAt))
                .append("open", !OVER.contains(state) && !Boolean.TRUE.equals(hidden));
    }
}
