package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.TextProof;
import se.medborgarlofte.notification.domain.Language;

/** How a text will look in one language, or what is wrong with it. */
@Schema(description = "Så kommer texten att se ut. How the text will look.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextPreview(
        @Schema(description = "Språk. Language.", example = "sv")
        String language,

        @Schema(description = "Ämnesraden. The subject.", example = "Trygghetsvandring i Staffanstorp") @Nullable
        String subject,

        @Schema(description = "Som ren text. As plain text.", example = "Vi går tillsammans och du är välkommen.")
        @Nullable
        String plainText,

        @Schema(description = "Som HTML. As HTML.", example = "<p>Vi går tillsammans och du är välkommen.</p>")
        @Nullable
        String html,

        @Schema(
                description = "Vad som är fel, om något är det. What is wrong, if anything is.",
                example = "text has an unknown place {comune}")
        @Nullable
        String fault) {

    static TextPreview of(TextProof.Proof proof) {
        return switch (proof) {
            case TextProof.Proof.Printed(Language language, String subject, String plain, String html) ->
                new TextPreview(language.tag(), subject, plain, html, null);
            case TextProof.Proof.Faulty(Language language, String fault) ->
                new TextPreview(language.tag(), null, null, null, fault);
        };
    }
}
