package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Agenda and invitation as they are sent. */
@Schema(description = "Dagordning och inbjudan. Agenda and invitation.")
record PreparationBody(
        @Schema(
                description = "Dagordningen, utan personuppgifter. The agenda, without personal data.",
                example = "1. Höstens inbrott. 2. Så märker vi våra saker. 3. Frågor.")
        @NotBlank
        @Size(max = 4000)
        String agenda,

        @Schema(
                description = "Texten som föreningen bjuder in med. The text with which the association invites.",
                example = "Välkomna till biblioteket! Polisen och kommunen berättar om inbrotten i höst.")
        @NotBlank
        @Size(max = 4000)
        String invitation) {}
