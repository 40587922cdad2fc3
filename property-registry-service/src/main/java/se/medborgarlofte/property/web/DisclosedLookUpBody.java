package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpGround;

/** A look-up as the owner may know of it. */
@Schema(description = "Ett uppslag om ditt kit. A look-up of your kit.")
record DisclosedLookUpBody(
        @Schema(description = "Märksatsen. The kit.", example = "5e0b8a54-3f6f-5f3a-9c55-3d1d5b7a9e01")
        String kitId,

        @Schema(description = "Enhet. Unit.", example = "police-south")
        String unit,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Ändamål. Purpose.", example = "SEIZED_THING")
        LookUpGround ground,

        @Schema(description = "När. When.", example = "2026-11-20T08:00:00Z")
        Instant madeAt) {

    static DisclosedLookUpBody of(Stored<LookUp> stored) {
        LookUp lookUp = stored.state();
        return new DisclosedLookUpBody(
                lookUp.kitId(), lookUp.unit(), lookUp.municipalityCode(), lookUp.ground(), lookUp.madeAt());
    }
}
