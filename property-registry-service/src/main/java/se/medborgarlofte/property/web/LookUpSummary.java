package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpGround;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.Review;

/** A look-up in a list for those who review. */
@Schema(description = "Ett uppslag i korthet. A look-up in short.")
record LookUpSummary(
        @Schema(description = "Identitet. Identifier.", example = "0192f3a4-c1b2-7f30-9d44-74dac302e320")
        String id,

        @Schema(description = "Enhet. Unit.", example = "police-south")
        String unit,

        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "Ändamål. Purpose.", example = "SEIZED_THING")
        LookUpGround ground,

        @Schema(description = "Hur mycket som har visats. How much was revealed.", example = "OWNER")
        LookUpStep step,

        @Schema(description = "Granskning. Review.", example = "WAITING")
        Review.Standing review,

        @Schema(description = "När. When.", example = "2026-11-20T08:00:00Z")
        Instant madeAt) {

    static LookUpSummary of(Stored<LookUp> stored) {
        LookUp lookUp = stored.state();
        return new LookUpSummary(
                stored.id(),
                lookUp.unit(),
                lookUp.caseNumber(),
                lookUp.ground(),
                lookUp.step(),
                lookUp.review().standing(),
                lookUp.madeAt());
    }
}
