package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewRepresentative;
import se.medborgarlofte.dialogue.application.Refusals;
import se.medborgarlofte.dialogue.domain.Mandate;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.WorkingHours;

/** Where, on what and when somebody can come. */
@Schema(description = "Var, om vad och när någon kan komma. Where, on what and when somebody can come.")
record DiaryBody(
        @Schema(description = "Var och om vad de får tala. Where and on what they may speak.") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid MandateBody> mandates,

        @Schema(description = "När de arbetar, svensk tid; flera per dag går bra. When they work, Swedish time.")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid HoursBody> workingHours,

        @Schema(
                description = "Restid i minuter till ett besök på plats, och lika mycket tillbaka; hela kvartar. "
                        + "Travel in minutes to a visit on site, and as much back; whole quarters of an hour.",
                example = "30")
        @NotNull
        @Min(0)
        @Max(240)
        Integer travelMinutes) {

    /** One mandate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Ett mandat i en kommun. A mandate in a municipality.")
    record MandateBody(
            @Schema(description = "Kommunkod. Municipality code.", example = "1230")
            @NotNull
            @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
            String municipalityCode,

            @Schema(description = "Om vad; tomt betyder allt. On what; empty means everything.") @NotNull
            Set<@NotNull Topic> topics,

            @Schema(description = "Första dagen. First day.", example = "2026-11-30") @NotNull
            LocalDate validFrom,

            @Schema(description = "Sista dagen, om någon är satt. Last day, if one is set.", example = "2027-12-31")
            @Nullable
            LocalDate validTo) {}

    /** Hours on one day of the week. */
    @Schema(description = "Arbetstid en veckodag. Working hours on a day of the week.")
    record HoursBody(
            @Schema(description = "Veckodag. Day of the week.", example = "THURSDAY") @NotNull
            DayOfWeek day,

            @Schema(description = "Från, svensk tid. From, Swedish time.", type = "string", example = "13:00") @NotNull
            LocalTime from,

            @Schema(description = "Till, samma dag. To, on the same day.", type = "string", example = "21:00") @NotNull
            LocalTime to) {}

    NewRepresentative.Diary toDiary() {
        return Refusals.asProblems(() -> new NewRepresentative.Diary(
                mandates.stream()
                        .map(it -> new Mandate(it.municipalityCode(), it.topics(), it.validFrom(), it.validTo()))
                        .toList(),
                workingHours.stream()
                        .map(it -> new WorkingHours(it.day(), it.from(), it.to()))
                        .toList(),
                wholeQuarters(travelMinutes)));
    }

    private static int wholeQuarters(int minutes) {
        return Math.ceilDiv(minutes, 15) * 15;
    }

    static DiaryBody of(Representative representative) {
        return new DiaryBody(
                representative.mandates().stream()
                        .map(it -> new MandateBody(it.municipalityCode(), it.topics(), it.validFrom(), it.validTo()))
                        .toList(),
                representative.workingHours().stream()
                        .map(it -> new HoursBody(it.day(), it.from(), it.to()))
                        .toList(),
                representative.travelMinutes());
    }
}
