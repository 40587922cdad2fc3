package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "Ett utlämnande till kommunen. A release to the municipality.")
record ReleaseBody(
        @Schema(description = "Rättslig grund. Legal ground.", example = "10 kap. 2 § OSL") @NotBlank @Size(max = 200)
        String ground,

        @Schema(
                description = "Mottagande funktion, aldrig en person. Receiving function, never a person.",
                example = "Kommunens säkerhetssamordnare")
        @NotBlank
        @Size(max = 200)
        String recipient) {}
