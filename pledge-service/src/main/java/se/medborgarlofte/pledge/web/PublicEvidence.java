package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.Pledge;

@Schema(description = "Något som visar att en aktivitet har gjorts. Something that shows an activity was done.")
record PublicEvidence(
        @Schema(description = "Aktivitetens nyckel. The activity's key.", example = "a1")
        String activityKey,

        @Schema(description = "Vad det är. What it is.", example = "MINUTES")
        Evidence.Kind kind,

        @Schema(description = "Dagen det gjordes. The day it was done.", example = "2026-12-10")
        LocalDate on,

        @Schema(description = "Hur många gånger. How many times.", example = "1")
        int count,

        @Schema(description = "Vad som gjordes. What was done.", example = "Alla bilar i området har fått en UV-lampa.")
        String note) {

    /** So many are on the page, the latest; the progress counts all. */
    private static final int MOST = 20;

    static List<PublicEvidence> of(Pledge pledge) {
        return pledge.evidenceFor(Audience.PUBLIC).reversed().stream()
                .limit(MOST)
                .map(each -> new PublicEvidence(each.activityKey(), each.kind(), each.on(), each.count(), each.note()))
                .toList();
    }
}
