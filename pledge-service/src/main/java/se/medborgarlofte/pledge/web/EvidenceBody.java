package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.EvidenceShown;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.PictureInput;

@Schema(description = "Något som visar att en aktivitet har gjorts. Something that shows an activity was done.")
record EvidenceBody(
        @Schema(description = "Aktivitetens nyckel. The activity's key.", example = "a1") @NotBlank @Size(max = 20)
        String activityKey,

        @Schema(description = "Vad det är. What it is.", example = "MINUTES") @NotNull
        Evidence.Kind kind,

        @Schema(description = "Dagen det gjordes. The day it was done.", example = "2026-12-10") @NotNull
        LocalDate on,

        @Schema(description = "Hur många gånger; annars en. How many times; otherwise once.", example = "1")
        @Nullable
        @Min(1)
        @Max(1_000)
        Integer count,

        @Schema(
                description = "Vad som gjordes, utan personuppgifter. What was done, without personal data.",
                example = "Alla bilar i området har fått en UV-lampa.")
        @NotBlank
        @Size(max = 1_000)
        String note,

        @Schema(description = "Var det finns. Where it is kept.", example = "KS 2026/0412-7") @Nullable @Size(max = 200)
        String reference,

        @Schema(
                description = "Vem som får läsa det; annars INTERNAL, för båda parter. RESTRICTED är bara för den part"
                        + " som för in det, PUBLIC för alla. Who may read it; otherwise INTERNAL, for both parties."
                        + " RESTRICTED is for the party that records it, PUBLIC for everybody.",
                example = "INTERNAL")
        PictureInput.@Nullable Classification classification) {

    EvidenceShown shown() {
        return new EvidenceShown(
                activityKey,
                kind,
                on,
                Objects.requireNonNullElse(count, 1),
                note,
                reference,
                Objects.requireNonNullElse(classification, PictureInput.Classification.INTERNAL));
    }
}
