package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A text in both languages, as it is sent. */
@Schema(
        description =
                "En text: ämnesrad, tomrad och stycken. {municipality}, {pledge} och {when} fylls i; ett stycke som "
                        + "börjar med ? pledge finns bara när det finns ett löfte. A text: subject, blank line and paragraphs. "
                        + "{municipality}, {pledge} and {when} are filled in; a paragraph that starts with ? pledge is there "
                        + "only when there is a pledge.")
record TextDraft(
        @Schema(example = "Trygghetsvandring i {municipality}\n\nVi går tillsammans och du är välkommen.")
        @NotBlank
        @Size(max = 10_000)
        String swedish,

        @Schema(example = "Safety walk in {municipality}\n\nWe walk together and you are welcome.")
        @NotBlank
        @Size(max = 10_000)
        String english) {}
