package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.KeepCalendarFeeds;
import se.medborgarlofte.dialogue.domain.CalendarFeed;
import se.medborgarlofte.eventing.store.Stored;

/** A calendar feed as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett kalenderflöde. A calendar feed.")
record CalendarFeedBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b40")
        String id,

        @Schema(description = "När det skapades. When it was made.")
        Instant madeAt,

        @Schema(description = "Vilken adress i ordningen. Which address it is.", example = "1")
        int generation,

        @Schema(description = "När det återkallades. When it was revoked.") @Nullable
        Instant revokedAt,

        @Schema(
                description = "Adressen att lägga in i kalendern. Den är hemlig och visas bara nu. "
                        + "The address for your calendar. It is secret and shown only now.",
                example = "http://localhost:8080/dialogue/v1/calendars/"
                        + "3b1f0a9c5d7e2f4a6b8c0d1e3f5a7b9c1d3e5f7a9b0c2d4e6f8a1b3c5d7e9f0a")
        @Nullable
        String address) {

    static CalendarFeedBody of(Stored<CalendarFeed> stored) {
        return of(stored, null);
    }

    static CalendarFeedBody of(KeepCalendarFeeds.Told told, String calendars) {
        return of(told.stored(), calendars + told.token());
    }

    private static CalendarFeedBody of(Stored<CalendarFeed> stored, @Nullable String address) {
        CalendarFeed it = stored.state();
        return new CalendarFeedBody(stored.id(), it.madeAt(), it.generation(), it.revokedAt(), address);
    }

    /** The address reaches no log by accident. */
    @Override
    public String toString() {
        return "CalendarFeedBody[" + id + "]";
    }
}
