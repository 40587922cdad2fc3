package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Reversal;

/** Why a confirmed match is reversed. */
@Schema(description = "Varför träffen hävs. Why the match is reversed.")
record MatchToReverse(
        @NotNull @Schema(description = "Skäl. Reason.", example = "DIFFERENT_THING")
        Reversal.Reason reason,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Anteckning; lämnar aldrig registret. Note; never leaves the registry.",
                example = "Graveringen visade sig vara en annan.")
        String note) {}
