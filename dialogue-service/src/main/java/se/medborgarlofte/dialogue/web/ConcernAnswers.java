package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.medborgarlofte.dialogue.application.FindSimilarConcerns;
import se.medborgarlofte.dialogue.domain.DeclineReason;
import se.medborgarlofte.dialogue.domain.Party;

/** What is said about concerns. */
final class ConcernAnswers {

    /** What was done. */
    @Schema(description = "Vad som gjordes, utan personuppgifter. What was done, without personal data.")
    record ActionTaken(
            @Schema(
                    description =
                            "Med ord som den som lämnade bekymret får läsa. In words that whoever raised it reads.",
                    example = "Lamporna på gångvägen är bytta.")
            @NotBlank
            @Size(max = 2000)
            String text) {}

    /** Why nothing is done. */
    @Schema(description = "Varför inget görs. Why nothing is done.")
    record Declined(
            @Schema(description = "Skälet. The reason.", example = "NOT_OURS") @NotNull
            DeclineReason reason,

            @Schema(
                    description =
                            "Med ord som den som lämnade bekymret får läsa. In words that whoever raised it reads.",
                    example = "Vägen är Trafikverkets; vi har skickat det vidare.")
            @NotBlank
            @Size(max = 2000)
            String text) {}

    /** Who is to see to it. */
    @Schema(description = "Vem som ska se till det. Who is to see to it.")
    record Routing(
            @Schema(description = "Myndigheten. The authority.", example = "MUNICIPALITY") @NotNull
            Party responsible) {}

    /** Which concern says the same. */
    @Schema(description = "Vilket bekymmer som säger detsamma. Which concern says the same.")
    record Joining(
            @Schema(description = "Dess identitet. Its identifier.", example = "c5a1d2e3-f4b5-5c6d-8e7f-a0b1c2d3e4f5")
            @NotNull
            UUID duplicateOf) {}

    /** Concerns that may say the same. */
    @Schema(description = "Bekymmer som kan säga detsamma, det mest lika först. Concerns that may say the same.")
    record Suggestions(
            @Schema(description = "Högst tio. At most ten.") List<Suggestion> suggestions) {

        static Suggestions of(List<FindSimilarConcerns.Similar> similar) {
            return new Suggestions(similar.stream().map(Suggestion::of).toList());
        }
    }

    /** One of them. */
    @Schema(description = "Ett bekymmer som kan säga detsamma. A concern that may say the same.")
    record Suggestion(
            @Schema(description = "Identitet. Identifier.", example = "c5a1d2e3-f4b5-5c6d-8e7f-a0b1c2d3e4f5")
            String id,

            @Schema(description = "Vad som skrevs. What was written.", example = "Lampor saknas vid skolan.")
            String text,

            @Schema(description = "Likhet, 0 till 1. Likeness, 0 to 1.", example = "0.72")
            double likeness) {

        static Suggestion of(FindSimilarConcerns.Similar similar) {
            return new Suggestion(
                    similar.concern().stored().id(),
                    similar.concern().text(),
                    Math.round(similar.likeness() * 100) / 100.0);
        }
    }

    private ConcernAnswers() {}
}
