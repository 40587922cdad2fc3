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
import se.medborgarlofte.property.domain.TheftReport;

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

        @Schema(
                description = "Alla färger, huvudfärgen först. Every colour, the main one first.",
                example = "[\"röd\"]")
        List<String> colours,

        @Schema(description = "Material. Materials.", example = "[\"stål\"]")
        List<String> materials,

        @Schema(
                description = "Vad som skiljer den från andra av samma sort. What tells it from others of its kind.",
                example = "Repa på ramen, lagad sadel.")
        @Nullable
        String marks,

        @Schema(description = "Beskrivning. Description.", example = "Damcykel med vit korg.") @Nullable
        String description,

        @Schema(description = "Mer om saken, med namn. More about it, by name.", example = "{\"speeds\": \"3\"}")
        Map<String, String> features,

        @Schema(description = "Nummer och koder på saken. Numbers and codes on the thing.")
        List<IdentifierBody> identifiers) {

    /** A thing of the report, with everything that was added to it. */
    static StolenThingBody of(TheftReport report, StolenItem item, Map<String, List<WrittenIdentifier>> identifiers) {
        Description described = report.describedNow(item.itemId(), first(item));
        return new StolenThingBody(
                item.itemId(),
                item instanceof StolenItem.Registered,
                described.category(),
                report.standing(item),
                described.brand(),
                described.model(),
                described.colour(),
                described.colours(),
                described.materials(),
                described.marks(),
                described.text(),
                described.features(),
                IdentifierBody.of(identifiers.getOrDefault(item.itemId(), List.of())));
    }

    /** A registered thing is described in the owner's register; here is only what the report adds to it. */
    private static Description first(StolenItem item) {
        return switch (item) {
            case StolenItem.Registered registered ->
                new Description(registered.category(), null, null, null, null, Map.of());
            case StolenItem.Described thing -> thing.description();
        };
    }
}
