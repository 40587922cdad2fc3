package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.RefusalReason;

/** Why a match is refused. */
@Schema(description = "Varför träffen avslås. Why the match is refused.")
record MatchToRefuse(
        @NotNull @Schema(description = "Skäl. Reason.", example = "DIFFERENT_THING")
        RefusalReason reason,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Anteckning; lämnar aldrig registret. Note; never leaves the registry.",
                example = "Ringen har annan sten.")
        String note) {}
