package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import se.medborgarlofte.property.application.RevealedSeizure;
import se.medborgarlofte.property.domain.FoundHow;
import se.medborgarlofte.property.domain.Seizure;

/** A recorded seizure. */
@Schema(description = "Ett beslag. A seizure.")
record SeizureBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b15")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Ärendets nummer hos polisen. The police's case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "När. When.", example = "2026-11-20T21:40:00Z")
        Instant seizedAt,

        @Schema(description = "Hur sakerna hittades. How the things were found.", example = "HOUSE_SEARCH")
        FoundHow found,

        @Schema(description = "Det beslagtagna. What was seized.")
        List<SeizedThingBody> items,

        @Schema(description = "När det skrevs in. When it was recorded.", example = "2026-11-20T22:10:00Z")
        Instant recordedAt) {

    static SeizureBody of(RevealedSeizure revealed) {
        Seizure seizure = revealed.stored().state();
        return new SeizureBody(
                revealed.stored().id(),
                seizure.municipalityCode(),
                seizure.caseNumber(),
                seizure.seizedAt(),
                seizure.found(),
                seizure.items().stream()
                        .map(item -> SeizedThingBody.of(
                                item, revealed.identifiers().getOrDefault(item.seizedItemId(), List.of())))
                        .toList(),
                seizure.recordedAt());
    }
}
