package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;

/** A stolen thing in a report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En stulen sak. A stolen thing.")
record StolenThingBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
        String itemId,

        @Schema(
                description = "Om den finns i ägarens register. Whether it is in the owner's register.",
                example = "false")
        boolean registered,

        @Schema(description = "Sorts sak. Kind of thing.", example = "BICYCLE")
        ItemCategory category,

        @Schema(description = "Om den saknas än. Whether it is still missing.", example = "MISSING")
        Standing standing,

        @Schema(description = "Märke. Brand.", example = "Crescent") @Nullable
        String brand,

        @Schema(description = "Modell. Model.", example = "Elina") @Nullable
        String model,

        @Schema(description = "Färg. Colour.", example = "röd") @Nullable
        String colour,

        @Schema(description = "Beskrivning. Description.", example = "Damcykel med vit korg.") @Nullable
        String description,

        @Schema(description = "Mer om saken, med namn. More about it, by name.", example = "{\"speeds\": \"3\"}")
        Map<String, String> features,

        @Schema(description = "Nummer och koder på saken. Numbers and codes on the thing.")
        List<IdentifierBody> identifiers) {

    static StolenThingBody of(StolenItem item, Map<String, List<WrittenIdentifier>> identifiers) {
        return switch (item) {
            case StolenItem.Registered registered -> of(registered);
            case StolenItem.Described described ->
                of(described, IdentifierBody.of(identifiers.getOrDefault(described.itemId(), List.of())));
        };
    }

    private static StolenThingBody of(StolenItem.Registered thing) {
        return new StolenThingBody(
                thing.itemId(), true, thing.category(), thing.standing(), null, null, null, null, Map.of(), List.of());
    }

    private static StolenThingBody of(StolenItem.Described thing, List<IdentifierBody> identifiers) {
        Description described = thing.description();
        return new StolenThingBody(
                thing.itemId(),
                false,
                described.category(),
                thing.standing(),
                described.brand(),
                described.model(),
                described.colour(),
                described.text(),
                described.features(),
                identifiers);
    }
}
