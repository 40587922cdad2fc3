package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import se.medborgarlofte.property.application.ReadKitBatch;
import se.medborgarlofte.property.domain.KitBatch;
import se.medborgarlofte.property.domain.UvColour;

/** A registered delivery. */
@Schema(description = "En leverans av märksatser. A delivery of kits.")
record KitBatchBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b31")
        String id,

        @Schema(description = "Leverantör. Supplier.", example = "dnamark")
        String supplier,

        @Schema(description = "Leverantörens nummer. Its number.", example = "B-2026-11")
        String batchNumber,

        @Schema(description = "Färg under UV-ljus. Colour under UV light.", example = "GREEN")
        UvColour uvColour,

        @Schema(description = "Sista dag att ta den i bruk. Last day to claim.", example = "2031-12-31")
        LocalDate validUntil,

        @Schema(description = "Antal olika koder. Number of different codes.", example = "500")
        int kits,

        @Schema(
                description = "Hur många som hör hit; de övriga fanns redan i en annan leverans. "
                        + "How many belong here; the others were in another delivery before.",
                example = "500")
        long listed,

        @Schema(description = "Hur många som har en ägare. How many have an owner.", example = "17")
        long claimed) {

    static KitBatchBody of(ReadKitBatch.Delivery delivery) {
        KitBatch batch = delivery.stored().state();
        return new KitBatchBody(
                delivery.stored().id(),
                batch.supplier(),
                batch.batchNumber(),
                batch.uvColour(),
                batch.validUntil(),
                batch.kits(),
                delivery.listed(),
                delivery.claimed());
    }
}
