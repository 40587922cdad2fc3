package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which a notice was served or came back. */
@Schema(description = "En dag. A day.")
record NoticeDay(
        @NotNull @Schema(description = "Dagen. The day.", example = "2026-11-24")
        LocalDate on) {}
