package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.RevealedLookUp;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpGround;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.Review;

/** A look-up with what has been revealed so far. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett uppslag. A look-up.")
record LookUpBody(
        @Schema(description = "Identitet. Identifier.", example = "0192f3a4-c1b2-7f30-9d44-74dac302e320")
        String id,

        @Schema(description = "Enhet. Unit.", example = "police-south")
        String unit,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "Ändamål. Purpose.", example = "SEIZED_THING")
        LookUpGround ground,

        @Schema(description = "Skälet. The reason.", example = "Ring funnen vid husrannsakan.")
        String reason,

        @Schema(description = "Hur mycket som har visats. How much has been revealed.", example = "OWNER")
        LookUpStep step,

        @Schema(description = "Om kitet finns och har en ägare. Whether the kit is known and owned.", example = "true")
        boolean known,

        @Schema(description = "Leverantör. Supplier.", example = "dnamark") @Nullable
        String supplier,

        @Schema(description = "När kitet fick sin ägare. Since when it is owned.", example = "2026-11-01T08:00:00Z")
        @Nullable
        Instant ownedSince,

        @Schema(
                description = "Ägaren; kontakt sker genom plattformen. The owner; contacted through the platform.",
                example = "5f1c2a60-0c1e-4f0e-9a3b-000000000001")
        @Nullable
        String ownerId,

        @Schema(
                description = "Sorters saker som ägaren har märkt. Kinds of marked things.",
                example = "[\"JEWELLERY\"]")
        List<ItemCategory> things,

        @Schema(description = "Granskning i efterhand. Review afterwards.", example = "NOT_SAMPLED")
        Review.Standing review,

        @Schema(description = "När ägaren får veta. When the owner learns of it.", example = "2027-02-18T08:00:00Z")
        Instant embargoUntil,

        @Schema(description = "När det gjordes. When it was made.", example = "2026-11-20T08:00:00Z")
        Instant madeAt) {

    static LookUpBody of(RevealedLookUp revealed) {
        LookUp lookUp = revealed.stored().state();
        Kit kit = revealed.kit();
        return new LookUpBody(
                revealed.stored().id(),
                lookUp.unit(),
                lookUp.municipalityCode(),
                lookUp.caseNumber(),
                lookUp.ground(),
                revealed.reason(),
                lookUp.step(),
                revealed.known(),
                kit == null || kit.source() == null ? null : kit.source().supplier(),
                kit == null ? null : kit.ownedSince(),
                kit == null ? null : lookUp.ownerId(),
                revealed.things(),
                lookUp.review().standing(),
                lookUp.embargoUntil(),
                lookUp.madeAt());
    }
}
