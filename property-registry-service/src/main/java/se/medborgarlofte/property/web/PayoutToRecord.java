package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** That an insurer has paid. */
@Schema(description = "En utbetalning. A pay-out.")
record PayoutToRecord(
        @NotNull @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        UUID itemId,

        @NotNull
        @Schema(description = "Försäkringsbolaget. The insurer.", example = "5f1c2a60-0c1e-4f0e-9a3b-000000000090")
        UUID insurerId,

        @NotNull @Schema(description = "Dagen. The day.", example = "2026-11-24")
        LocalDate paidOn) {}
