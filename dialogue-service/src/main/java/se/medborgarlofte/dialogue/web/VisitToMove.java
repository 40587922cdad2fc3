package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A new time for a visit. */
@Schema(description = "En ny tid för ett besök. A new time for a visit.")
record VisitToMove(
        @Schema(description = "Ny start. New start.", example = "2027-03-19T18:00:00+01:00") @NotNull
        Instant startsAt,

        @Schema(description = "Nytt slut. New end.", example = "2027-03-19T19:30:00+01:00") @NotNull
        Instant endsAt) {}
