package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.property.domain.ItemClosing;

/** Why a thing is closed. */
@Schema(description = "Ett avslut. A closing.")
record ItemToClose(
        @NotNull @Schema(description = "Varför. Why.", example = "SOLD")
        ItemClosing.Reason reason) {}
