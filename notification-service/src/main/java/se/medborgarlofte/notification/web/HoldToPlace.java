package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import se.medborgarlofte.notification.application.PlacedHold;
import se.medborgarlofte.notification.domain.Hold;

/** A hold as it is sent. */
@Schema(description = "Stoppa underrättelser om ett ärende. Hold notices about a matter.")
record HoldToPlace(
        @Schema(
                description = "Det som underrättelserna handlar om, till exempel matchningens id. What the notices are "
                        + "about, for instance the match's id.",
                example = "0193a5b0-1111-7222-8333-944455566677")
        @NotNull
        UUID causeSubject,

        @Schema(description = "Ärendets kommun. The matter's municipality.", example = "1281")
        @NotNull
        @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Skäl. Reason.", example = "RIVAL_CLAIM") @NotNull
        PlacedHold.HoldReason reason,

        @Schema(
                description = "Gäller längst till, högst 30 dagar. In force until, at most 30 days.",
                example = "2026-12-03T12:00:00Z")
        @NotNull
        Instant until) {

    Hold toHold() {
        return new Hold(causeSubject.toString(), municipalityCode, until);
    }
}
