package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.property.application.NewStolenThing;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ItemCategory;

/** A stolen thing: either one of the register, or one described here. */
@Schema(
        description = "Antingen itemId för en registrerad sak, eller category och det du vet om saken. "
                + "Either the itemId of a registered thing, or category and what you know of the thing.",
        example = """
            {"category": "BICYCLE", "brand": "Crescent", "model": "Elina", "colour": "röd", "colours": ["röd", "vit"],
             "materials": ["stål"], "marks": "Repa på ramen, lagad sadel.", "description": "Damcykel med vit korg.",
             "identifiers": [{"kind": "FRAME", "value": "WBK 1234 567"}]}\
            """)
record StolenThingToReport(
        @Nullable @Schema(description = "En registrerad sak. A registered thing.")
        UUID itemId,

        @Nullable @Schema(description = "Sorts sak. Kind of thing.")
        ItemCategory category,

        @Nullable @Size(max = 80) String brand,
        @Nullable @Size(max = 80) String model,
        @Nullable @Size(max = 40) String colour,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> colours,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> materials,
        @Nullable @Size(max = 1000) String marks,
        @Nullable @Size(max = 2000) String description,
        @Nullable @Valid @Size(max = 20) List<@NotNull IdentifierBody> identifiers) {

    /**
     * What the thing means to the registry.
     *
     * @param place its place in the list, for the pointer of a problem
     */
    NewStolenThing toStolenThing(int place) {
        if (itemId != null) {
            return registered(itemId, place);
        }
        if (category == null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/items/" + place + "/category", "not-null");
        }
        Description described = new Description(
                category,
                brand,
                model,
                colour,
                description,
                Map.of(),
                Lists.orEmpty(colours),
                Lists.orEmpty(materials),
                marks);
        return new NewStolenThing.Described(new NewThing(described, IdentifierBody.written(identifiers)));
    }

    private NewStolenThing registered(UUID registeredId, int place) {
        if (category != null || identifiers != null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/items/" + place, "registered-or-described");
        }
        return new NewStolenThing.Registered(registeredId.toString());
    }
}
