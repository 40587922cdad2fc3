package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;

/** A registered thing in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En registrerad sak i korthet. A registered thing in short.")
record ItemSummary(
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

        @Schema(description = "Om den är märkt med kod. Whether it bears a marking code.", example = "true")
        boolean marked,

        @Schema(description = "När den registrerades. When it was registered.", example = "2026-11-20T08:00:00Z")
        Instant registeredAt) {

    static ItemSummary of(Stored<Item> stored) {
        Item item = stored.state();
        return new ItemSummary(
                stored.id(),
                item.description().category(),
                item.description().brand(),
                item.description().model(),
                item.description().colour(),
                item.marked(),
                item.registeredAt());
    }
}
