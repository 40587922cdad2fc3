package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.dialogue.domain.Slot;

/** A time that is offered. */
@Schema(description = "En möjlig tid. A possible time.")
record SlotBody(
        @Schema(description = "Start. Start.") Instant startsAt,
        @Schema(description = "Slut. End.") Instant endsAt,

        @Schema(description = "Hur många från polisen som kan. How many of the police can.", example = "2")
        int police,

        @Schema(description = "Hur många från kommunen som kan. How many of the municipality can.", example = "1")
        int municipality) {

    static SlotBody of(Slot slot) {
        return new SlotBody(
                slot.time().startsAt(),
                slot.time().endsAt(),
                slot.police().size(),
                slot.municipality().size());
    }
}
