package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Whether a person has protected identity, as it is sent. */
@Schema(description = "Skyddad identitet. Protected identity.")
record Protection(
        @Schema(description = "Om personen har det. Whether the person has it.", example = "true") @NotNull
        Boolean protectedIdentity) {}
