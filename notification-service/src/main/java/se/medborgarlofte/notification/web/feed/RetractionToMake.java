package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.notification.application.feed.RetractEvent;

/** A retraction as it is sent. */
@Schema(description = "Ett återtagande. A retraction.")
record RetractionToMake(
        @Schema(
                description = "Händelsen som var fel. The event that was wrong.",
                example = "0193a5c2-7a00-7b11-8c22-9d33ae44bf55")
        @NotNull
        UUID eventId,

        @Schema(description = "Varför. Why.", example = "WRONG_FACTS") @NotNull
        RetractEvent.Reason reason) {}
