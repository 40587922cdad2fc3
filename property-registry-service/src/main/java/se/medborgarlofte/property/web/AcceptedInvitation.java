package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The report that is the invited person's now. */
@Schema(description = "Anmälan som nu är din. The report that is yours now.")
record AcceptedInvitation(
        @Schema(description = "Anmälan. The report.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String reportId) {}
