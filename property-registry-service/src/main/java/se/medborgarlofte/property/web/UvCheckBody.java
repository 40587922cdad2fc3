package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.UvCheck;

/** A recorded UV check. */
@Schema(description = "En UV-kontroll. A UV check.")
record UvCheckBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b13")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Enhet som kontrollerade. Unit that checked.", example = "police-south")
        String unit,

        @Schema(description = "När. When.", example = "2026-11-20T21:40:00Z")
        Instant at,

        @Schema(description = "Antal saker under lampan. Things put under the lamp.", example = "14")
        int itemsChecked,

        @Schema(description = "Antal som lyste. How many glowed.", example = "0")
        int hits) {

    static UvCheckBody of(Stored<UvCheck> stored) {
        UvCheck check = stored.state();
        return new UvCheckBody(
                stored.id(), check.municipalityCode(), check.unit(), check.at(), check.itemsChecked(), check.hits());
    }
}
