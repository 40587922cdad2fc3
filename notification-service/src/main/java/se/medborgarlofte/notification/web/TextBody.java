package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.notification.application.SavedText;

/** A saved text in an answer. */
@Schema(description = "En sparad text för utskick. A saved text for mailings.")
record TextBody(
        @Schema(description = "Textens namn. The text's name.", example = "1230-trygghetsvandring")
        String code,

        @Schema(description = "Version. Version.", example = "2")
        int version,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(example = "Trygghetsvandring i {municipality}\n\nVi går tillsammans och du är välkommen.")
        String swedish,

        @Schema(example = "Safety walk in {municipality}\n\nWe walk together and you are welcome.")
        String english,

        @Schema(description = "När den sparades. When it was saved.", example = "2026-11-26T12:00:00Z")
        Instant savedAt) {

    static TextBody of(SavedText text) {
        return new TextBody(text.code(), text.version(), text.area(), text.swedish(), text.english(), text.savedAt());
    }
}
