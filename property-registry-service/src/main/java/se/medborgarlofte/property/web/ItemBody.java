package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.RevealedItem;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemClosing;
import se.medborgarlofte.property.domain.ValueBand;

/** A registered thing as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En registrerad sak, för dess ägare. A registered thing, for its owner.")
record ItemBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String id,

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

        @Schema(description = "Beskrivning. Description.", example = "Slät ring i guld med gravyr på insidan.")
        @Nullable
        String description,

        @Schema(description = "Nummer och koder på saken. Numbers and codes on the thing.")
        List<IdentifierBody> identifiers,

        @Schema(description = "Om den är märkt med kod. Whether it bears a marking code.", example = "true")
        boolean marked,

        @Schema(description = "När den registrerades. When it was registered.", example = "2026-11-20T08:00:00Z")
        Instant registeredAt,

        @Schema(description = "Ungefärligt värde. Rough value.", example = "FROM_5_000") @Nullable
        ValueBand valueBand,

        @Schema(
                description = "Vem som skrev in den, om inte ägaren. Who entered it, when not the owner.",
                example = "5f1c2a60-0c1e-4f0e-9a3b-000000000004")
        @Nullable
        String enteredBy,

        @Schema(description = "Antal tidigare ägare. Number of earlier owners.", example = "1")
        int earlierOwners,

        @Schema(description = "Varför den är avslutad. Why it is closed.", example = "SOLD")
        ItemClosing.@Nullable Reason closed) {

    static ItemBody of(RevealedItem revealed) {
        Item item = revealed.stored().state();
        Description described = item.description();
        return new ItemBody(
                revealed.stored().id(),
                described.category(),
                described.brand(),
                described.model(),
                described.colour(),
                described.colours(),
                described.materials(),
                described.marks(),
                described.text(),
                IdentifierBody.of(revealed.identifiers()),
                item.marked(),
                item.registeredAt(),
                item.valueBand(),
                item.enteredBy(),
                item.history().size(),
                item.closing() == null ? null : item.closing().reason());
    }
}
