package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.SeizedItem;

/** A seized thing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En beslagtagen sak. A seized thing.")
record SeizedThingBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b14")
        String seizedItemId,

        @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
        ItemCategory category,

        @Schema(description = "Märke. Brand.", example = "Guldfynd") @Nullable
        String brand,

        @Schema(description = "Modell. Model.", example = "Slät 4 mm") @Nullable
        String model,

        @Schema(description = "Färg. Colour.", example = "guld") @Nullable
        String colour,

        @Schema(
                description = "Alla färger, huvudfärgen först. Every colour, the main one first.",
                example = "[\"guld\"]")
        List<String> colours,

        @Schema(description = "Material. Materials.", example = "[\"guld\"]")
        List<String> materials,

        @Schema(
                description = "Vad som skiljer den från andra av samma sort. What tells it from others of its kind.",
                example = "Buckla intill stenen.")
        @Nullable
        String marks,

        @Schema(description = "Beskrivning. Description.", example = "Ring, lyste grönt i UV-ljus.") @Nullable
        String description,

        @Schema(description = "Nummer och koder på saken. Numbers and codes on the thing.")
        List<IdentifierBody> identifiers) {

    static SeizedThingBody of(SeizedItem item, List<WrittenIdentifier> identifiers) {
        Description described = item.description();
        return new SeizedThingBody(
                item.seizedItemId(),
                described.category(),
                described.brand(),
                described.model(),
                described.colour(),
                described.colours(),
                described.materials(),
                described.marks(),
                described.text(),
                IdentifierBody.of(identifiers));
    }
}
