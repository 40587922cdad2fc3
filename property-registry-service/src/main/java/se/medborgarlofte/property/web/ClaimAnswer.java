package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a claimant answers. */
@Schema(description = "Ett svar. An answer.")
record ClaimAnswer(
        @NotBlank @Size(max = 500) @Schema(description = "Svaret. The answer.", example = "EK 1974")
        String answer) {

    /** Without the words. */
    @Override
    public String toString() {
        return "ClaimAnswer[]";
    }
}
