package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.PictureInput;

@Schema(description = "Något som visar att en aktivitet har gjorts. Something that shows an activity was done.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        @Schema(description = "Identitet. Id.", example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Aktivitetens nyckel. The activity's key.", example = "a1")
        String activityKey,

        @Schema(description = "Vad det är. What it is.", example = "MINUTES")
        Evidence.Kind kind,

        @Schema(description = "Dagen det gjordes. The day it was done.", example = "2026-12-10")
        LocalDate on,

        @Schema(description = "Hur många gånger. How many times.", example = "1")
        int count,

        @Schema(description = "Vad som gjordes. What was done.", example = "Alla bilar i området har fått en UV-lampa.")
        String note,

        @Schema(description = "Var det finns. Where it is kept.", example = "KS 2026/0412-7") @Nullable
        String reference,

        @Schema(description = "När det fördes in (UTC). When it was recorded (UTC).", example = "2026-12-11T09:00:00Z")
        Instant recordedAt,

        @Schema(description = "Vem som får läsa det. Who may read it.", example = "INTERNAL")
        PictureInput.Classification classification) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.activityKey(),
                evidence.kind(),
                evidence.on(),
                evidence.count(),
                evidence.note(),
                evidence.reference(),
                evidence.recordedAt(),
                evidence.classified());
    }
}
