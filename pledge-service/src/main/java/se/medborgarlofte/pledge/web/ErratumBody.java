package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Schema(description = "En rättelse: samma löfte, andra ord. An erratum: the same promise in other words.")
record ErratumBody(
        @Schema(description = "Innehållet med rätta ord. The content with the right words.") @NotNull @Valid
        ContentBody content,

        @Schema(description = "Vad som är rättat. What is mended.") @NotNull @Valid
        ReasonBody note) {}
