package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ItemCategory;

/** A thing as its owner describes it, or an officer who has seized it. */
@Schema(description = "En sak. A thing.")
record ItemToRegister(
        @NotNull @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
        ItemCategory category,

        @Nullable @Size(max = 80) @Schema(description = "Märke. Brand.", example = "Guldfynd")
        String brand,

        @Nullable @Size(max = 80) @Schema(description = "Modell. Model.", example = "Slät 4 mm")
        String model,

        @Nullable @Size(max = 40) @Schema(description = "Färg. Colour.", example = "guld")
        String colour,

        @Nullable
        @Size(max = 10)
        @Schema(description = "Alla färger, om den har flera. Every colour, if it has several.", example = "[\"guld\"]")
        List<@NotBlank @Size(max = 40) String> colours,

        @Nullable @Size(max = 10) @Schema(description = "Material. Materials.", example = "[\"guld\"]")
        List<@NotBlank @Size(max = 40) String> materials,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Vad som skiljer den från andra av samma sort. What tells it from others of its kind.",
                example = "Buckla intill stenen.")
        String marks,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "Beskrivning. Description.", example = "Slät ring i guld med gravyr på insidan.")
        String description,

        @Nullable
        @Valid
        @Size(max = 20)
        @Schema(description = "Nummer och koder på saken. Numbers and codes on the thing.")
        List<@NotNull IdentifierBody> identifiers) {

    NewThing toThing() {
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
        return new NewThing(described, IdentifierBody.written(identifiers));
    }
}
