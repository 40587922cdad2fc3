package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.property.domain.Withdrawal;

/** A stolen thing that is no longer looked for. */
@Schema(description = "En sak som inte längre eftersöks. A thing that is no longer looked for.")
record ThingToWithdraw(
        @NotNull
        @Schema(
                description = "Saken i anmälan. The thing of the report.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
        UUID itemId,

        @NotNull
        @Schema(
                description = "Hittad igen av ägaren, anmäld av misstag, eller tillbaka på annat sätt. "
                        + "Found again by its owner, reported by mistake, or back in another way.",
                example = "FOUND_AGAIN")
        Withdrawal.Reason reason) {}
