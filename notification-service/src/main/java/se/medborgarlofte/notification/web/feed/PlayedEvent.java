package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;

/** The made-up event in an answer. */
@Schema(description = "Den påhittade händelsen. The made-up event.")
record PlayedEvent(
        @Schema(description = "Händelsens id. The event's id.", example = "0193a5c2-7a00-7b11-8c22-9d33ae44bf55")
        String eventId) {}
