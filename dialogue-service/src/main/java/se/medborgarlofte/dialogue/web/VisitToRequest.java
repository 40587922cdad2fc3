package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewVisit;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.VisitKind;

/** A visit as it is asked for. */
@Schema(description = "En önskan om besök. A request for a visit.")
record VisitToRequest(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Slag av besök. Kind of visit.", example = "YEARLY") @NotNull
        VisitKind kind,

        @Schema(
                description = "Helst då; i framtiden. Preferred start, in the future.",
                example = "2027-03-12T18:00:00+01:00")
        @NotNull
        Instant startsAt,

        @Schema(
                description = "Önskat slut, 15 minuter till 4 timmar efter starten. "
                        + "Preferred end, 15 minutes to 4 hours after the start.",
                example = "2027-03-12T19:30:00+01:00")
        @NotNull
        Instant endsAt,

        @Schema(description = "Slag av plats, aldrig en adress. Kind of place, never an address.", example = "LIBRARY")
        @NotNull
        PlaceKind placeKind,

        @Schema(
                description = "Vad ni vill tala om, utan personuppgifter. What you want to talk about, without "
                        + "personal data.",
                example = "Årsmöte: inbrotten i höst och hur vi märker våra saker.")
        @NotBlank
        @Size(max = 1000)
        String topic,

        @Schema(
                description =
                        "Vad besöket handlar om, som avgör vem som kan komma. What it is about, which decides who "
                                + "can come.",
                example = "BURGLARY_PREVENTION")
        @Nullable
        Topic subject,

        @Schema(description = "Andra tider som också passar, i ordning. Other times that suit too, in order.")
        @Nullable
        @Size(max = 10)
        List<@NotNull @Valid TimeSpanBody> alternatives,

        @Schema(
                description = "Föreningen det gäller. The association it is for.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        @Nullable
        UUID associationId,

        @Schema(description = "Hur många ni väntar. How many you expect.", example = "25")
        @Nullable
        @Min(0)
        @Max(10_000)
        Integer expectedAttendance) {

    NewVisit toRequest() {
        return new NewVisit(
                municipalityCode,
                kind,
                startsAt,
                endsAt,
                alternatives == null
                        ? List.of()
                        : alternatives.stream().map(TimeSpanBody::toSpan).toList(),
                placeKind,
                topic,
                subject == null ? Topic.OTHER : subject,
                associationId == null ? null : associationId.toString(),
                expectedAttendance);
    }
}
