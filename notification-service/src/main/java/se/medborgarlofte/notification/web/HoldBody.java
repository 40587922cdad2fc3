package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.PlacedHold;

/** A hold in an answer. */
@Schema(description = "Ett stopp för underrättelser. A hold on notices.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(
                description = "Det ärende vars underrättelser stoppas. The matter whose notices are held.",
                example = "0193a5b0-1111-7222-8333-944455566677")
        String causeSubject,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Skäl. Reason.", example = "RIVAL_CLAIM")
        PlacedHold.HoldReason reason,

        @Schema(description = "Gäller längst till. In force until, at most.", example = "2026-12-03T12:00:00Z")
        Instant until,

        @Schema(description = "När det sattes. When it was placed.", example = "2026-11-26T12:00:00Z")
        Instant placedAt,

        @Schema(
                description = "När det hävdes, om det är hävt. When it was lifted, if it is.",
                example = "2026-11-27T08:00:00Z")
        @Nullable
        Instant liftedAt) {

    static HoldBody of(PlacedHold placed) {
        return new HoldBody(
                placed.id(),
                placed.hold().causeSubject(),
                placed.hold().area(),
                placed.reason(),
                placed.hold().until(),
                placed.placedAt(),
                placed.liftedAt().orElse(null));
    }
}
