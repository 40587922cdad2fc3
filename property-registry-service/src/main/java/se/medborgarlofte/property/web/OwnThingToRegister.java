package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ValueBand;

/** A thing of an owner as it is entered. */
@Schema(description = "En sak i ägarens register. A thing of the owner's register.")
record OwnThingToRegister(
        @NotNull @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
        ItemCategory category,

        @Nullable @Size(max = 80) @Schema(description = "Märke. Brand.", example = "Guldfynd")
        String brand,

        @Nullable @Size(max = 80) @Schema(description = "Modell. Model.", example = "Slät 4 mm")
        String model,

        @Nullable @Size(max = 40) @Schema(description = "Färg. Colour.", example = "guld")
        String colour,

        @Nullable @Size(max = 10) @Schema(description = "Alla färger. Every colour.", example = "[\"guld\"]")
        List<@NotBlank @Size(max = 40) String> colours,

        @Nullable @Size(max = 10) @Schema(description = "Material. Materials.", example = "[\"guld\"]")
        List<@NotBlank @Size(max = 40) String> materials,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Vad som skiljer den från andra. What tells it from others.",
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
        List<@NotNull IdentifierBody> identifiers,

        @Nullable @Schema(description = "Ungefärligt värde i kronor. Rough value in kronor.", example = "FROM_5_000")
        ValueBand valueBand,

        @Nullable
        @Schema(
                description = "Vems den är, när personal eller ett kontaktombud skriver in den åt någon. "
                        + "Whose it is, when staff or a contact person enters it for somebody.",
                example = "5f1c2a60-0c1e-4f0e-9a3b-000000000001")
        UUID ownerId) {

    NewThing toThing() {
        return new ItemToRegister(category, brand, model, colour, colours, materials, marks, description, identifiers)
                .toThing();
    }
}
