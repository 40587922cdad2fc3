package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.property.domain.ClaimState;

/** How a claim is judged. */
@Schema(description = "En bedömning. A judgement.")
record ClaimToJudge(
        @NotNull @Schema(description = "Anspråket. The claim.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b41")
        UUID claimId,

        @NotNull @Schema(description = "Bedömningen. The verdict.", example = "REJECTED")
        Verdict verdict) {

    /** Two answers. */
    enum Verdict {
        ACCEPTED,
        REJECTED;

        ClaimState state() {
            return switch (this) {
                case ACCEPTED -> ClaimState.ACCEPTED;
                case REJECTED -> ClaimState.REJECTED;
            };
        }
    }
}
