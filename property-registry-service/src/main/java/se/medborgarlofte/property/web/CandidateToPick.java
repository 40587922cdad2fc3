package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.property.domain.ThingRef;

/** The pair that an officer finds worth two people's decision. */
@Schema(description = "Ett par som blir en träff att besluta om. A pair that becomes a match to decide on.")
record CandidateToPick(
        @NotNull
        @Schema(description = "Stöldanmälan. The theft report.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        UUID reportId,

        @NotNull
        @Schema(description = "Den stulna saken. The stolen thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
        UUID itemId,

        @NotNull @Schema(description = "Beslaget. The seizure.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b15")
        UUID seizureId,

        @NotNull
        @Schema(
                description = "Den beslagtagna saken. The seized thing.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b14")
        UUID seizedItemId) {

    ThingRef stolen() {
        return ThingRef.stolen(reportId.toString(), itemId.toString());
    }

    ThingRef seized() {
        return ThingRef.seized(seizureId.toString(), seizedItemId.toString());
    }
}
