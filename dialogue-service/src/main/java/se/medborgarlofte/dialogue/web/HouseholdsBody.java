package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How large an association is now. */
@Schema(description = "Föreningen finns kvar och är så här stor. The association is alive, and this large.")
record HouseholdsBody(
        @Schema(description = "Antal hushåll nu. Households now.", example = "138") @NotNull @Min(0) @Max(100_000)
        Integer households) {}
