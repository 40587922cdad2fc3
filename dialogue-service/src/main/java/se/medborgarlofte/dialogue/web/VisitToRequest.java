package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import se.medborgarlofte.dialogue.application.NewVisit;
import se.medborgarlofte.dialogue.domain.PlaceKind;
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
                description = "Önskad start, i framtiden. Preferred start, in the future.",
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
        String topic) {

    NewVisit toRequest() {
        return new NewVisit(municipalityCode, kind, startsAt, endsAt, placeKind, topic);
    }
}
