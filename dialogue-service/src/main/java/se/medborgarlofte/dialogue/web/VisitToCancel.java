package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.dialogue.domain.CancelReason;

/** Why a visit is called off. */
@Schema(description = "Varför ett besök ställs in. Why a visit is called off.")
record VisitToCancel(
        @Schema(description = "Skälet. The reason.", example = "ILLNESS") @NotNull
        CancelReason reason) {}
