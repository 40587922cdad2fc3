package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.SavedText;

/** One version of a letter in an answer. */
@Schema(description = "En version av ett brev. A version of a letter.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterBody(
        @Schema(description = "Brevets kod. The letter's code.", example = "pledge-active")
        String code,

        @Schema(description = "Version; 1 följer med tjänsten. Version; 1 comes with the service.", example = "2")
        int version,

        @Schema(example = "Ett medborgarlöfte i {municipality} gäller nu\n\nLäs det här.")
        String swedish,

        @Schema(example = "A citizen pledge in {municipality} is now in force\n\nRead it here.")
        String english,

        @Schema(
                description = "När den sparades; saknas för version 1. When it was saved; left out for version 1.",
                example = "2026-11-26T12:00:00Z")
        @Nullable
        Instant savedAt) {

    static LetterBody of(SavedText text) {
        Instant savedAt = text.savedAt().equals(Instant.EPOCH) ? null : text.savedAt();
        return new LetterBody(
                text.code().substring(text.code().indexOf('.') + 1),
                text.version(),
                text.swedish(),
                text.english(),
                savedAt);
    }
}
