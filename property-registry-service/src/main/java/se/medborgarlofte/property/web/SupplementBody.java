package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Addition;
import se.medborgarlofte.property.domain.Supplement;

/** What was added to a report after it was filed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Något som lades till i efterhand. Something that was added afterwards.")
record SupplementBody(
        @Schema(description = "Identitet. Identifier.", example = "7c8d9e0f-1a2b-5c3d-8e4f-5a6b7c8d9e0f")
        String id,

        @Schema(
                description = "Saken det gäller. The thing it is about.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
        String itemId,

        @Schema(description = "Om tillägget är en sak till. Whether it brought a further thing.", example = "false")
        boolean furtherThing,

        @Schema(description = "Vem som lade till. Who added it.", example = "OWNER")
        Supplement.Author author,

        @Schema(description = "När. When.", example = "2026-11-18T17:05:00Z")
        Instant at,

        @Schema(description = "Märke. Brand.", example = "Crescent") @Nullable
        String brand,

        @Schema(description = "Modell. Model.", example = "Elina") @Nullable
        String model,

        @Schema(description = "Färger. Colours.", example = "[\"vit\"]")
        List<String> colours,

        @Schema(description = "Material. Materials.", example = "[\"stål\"]")
        List<String> materials,

        @Schema(description = "Kännetecken. Distinguishing marks.", example = "Lagad sadel med silvertejp.") @Nullable
        String marks,

        @Schema(description = "Beskrivning. Description.", example = "Jag kom på att korgen är vit.") @Nullable
        String description,

        @Schema(description = "Nummer och koder. Numbers and codes.")
        List<IdentifierBody> identifiers) {

    private static final Addition NOTHING =
            new Addition(null, null, List.of(), List.of(), null, null, Map.of(), List.of());

    static SupplementBody of(Supplement supplement, List<WrittenIdentifier> identifiers) {
        Addition addition = supplement.addition().orElse(NOTHING);
        return new SupplementBody(
                supplement.supplementId(),
                supplement.itemId(),
                supplement.addition().isEmpty(),
                supplement.author(),
                supplement.at(),
                addition.brand(),
                addition.model(),
                addition.colours(),
                addition.materials(),
                addition.marks(),
                addition.text(),
                IdentifierBody.of(identifiers));
    }
}
