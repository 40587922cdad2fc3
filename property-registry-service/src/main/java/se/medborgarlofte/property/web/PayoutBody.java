package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A recorded pay-out. */
@Schema(description = "En utbetalning. A pay-out.")
record PayoutBody(
        @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String itemId,

        @Schema(
                description = "Den som nu får saken. Who now receives the thing.",
                example = "5f1c2a60-0c1e-4f0e-9a3b-000000000090")
        String insurerId,

        @Schema(description = "Dagen. The day.", example = "2026-11-24")
        LocalDate paidOn) {}
