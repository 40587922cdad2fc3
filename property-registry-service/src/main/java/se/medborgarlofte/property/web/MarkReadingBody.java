package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.ReadingStage;
import se.medborgarlofte.property.domain.UvColour;

/** The reading of a marking. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Avläsningen av en märkning. The reading of a marking.")
record MarkReadingBody(
        @Schema(description = "Identitet. Identifier.", example = "0192f3a4-b1b2-7f30-9d44-74dac302e310")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "Hur långt den har kommit. How far it has come.", example = "SENT")
        ReadingStage stage,

        @Schema(description = "Sedan när. Since when.", example = "2026-11-20T22:10:00Z")
        Instant stageSince,

        @Schema(
                description = "När nästa steg senast väntas. When the next step is due.",
                example = "2026-12-11T22:10:00Z")
        @Nullable
        Instant nextStepDue,

        @Schema(description = "Färg under UV-ljus. Colour under UV light.", example = "GREEN") @Nullable
        UvColour uvColour,

        @Schema(description = "Provets nummer. Number of the sample.", example = "P-2026-0117") @Nullable
        String sampleNumber,

        @Schema(description = "De som har svarat nej. Suppliers who said no.", example = "[\"smartglow\"]")
        List<String> deniedBy,

        @Schema(description = "Leverantören som svarade. The supplier who answered.", example = "dnamark") @Nullable
        String supplier,

        @Schema(
                description = "Kitet; vems det är visas genom ett uppslag med ändamål. "
                        + "The kit; whose it is shows in a look-up with a purpose.",
                example = "5e0b8a54-3f6f-5f3a-9c55-3d1d5b7a9e01")
        @Nullable
        String kitId) {

    static MarkReadingBody of(Stored<MarkReading> stored) {
        MarkReading reading = stored.state();
        return new MarkReadingBody(
                stored.id(),
                reading.municipalityCode(),
                reading.caseNumber(),
                reading.stage(),
                reading.stageSince(),
                reading.stage()
                        .deadline()
                        .map(period -> reading.stageSince().plus(period))
                        .orElse(null),
                reading.uvColour(),
                reading.sampleNumber(),
                reading.denied(),
                reading.supplier(),
                reading.kitId());
    }
}
