package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A sample of a marking. */
@Schema(description = "Ett prov. A sample.")
record SampleToTake(
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{3,40}", message = "case-number")
        @Schema(description = "Provets nummer. Number of the sample.", example = "P-2026-0117")
        String sampleNumber) {}
