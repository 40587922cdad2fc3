package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A stolen thing that is held back from the public check. */
@Schema(description = "Ett stopp. A hold.")
record ThingToHold(
        @NotNull @Schema(description = "Anmälan. The report.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        UUID reportId,

        @NotNull @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        UUID itemId,

        @NotNull
        @Schema(
                description = "Till när, högst 60 dagar. Until when, at most 60 days.",
                example = "2026-12-20T12:00:00Z")
        Instant until,

        @NotBlank
        @Size(min = 10, max = 300)
        @Schema(
                description = "Varför; lagras krypterat. Why; stored encrypted.",
                example = "Spaning pågår mot säljaren.")
        String reason) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "ThingToHold[" + itemId + "]";
    }
}
