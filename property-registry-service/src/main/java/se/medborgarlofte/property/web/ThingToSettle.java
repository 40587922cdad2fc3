package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.property.domain.Outcome;

/** What becomes of a thing. */
@Schema(description = "Ett annat slut än återlämning. Another outcome than a return.")
record ThingToSettle(
        @NotNull @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @NotNull @Schema(description = "Vad. What.", example = "FORFEITED")
        Outcome outcome) {}
