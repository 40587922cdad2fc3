package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Veckans checklista, två minuter. The weekly checklist, two minutes.")
record ObservationBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotBlank
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Veckans måndag. Monday of the week.", example = "2026-11-23") @NotNull
        LocalDate week,

        @Schema(description = "Var. Where.", example = "SCHOOL") @NotNull
        WeeklyObservation.Place place,

        @Schema(
                description =
                        "Vad som setts; tom lista betyder att inget setts. What was seen; an empty list says that nothing was.")
        @NotNull
        @Size(max = 20)
        List<@NotNull @Valid SeenBody> seen,

        @Schema(
                description = "Några ord, utan personuppgifter. A few words, without personal data.",
                example = "Klotter på gymnastiksalen.")
        @Nullable
        @Size(max = 1_000)
        String note) {

    @Schema(description = "Något som setts. Something that was seen.")
    record SeenBody(
            @Schema(description = "Problem. Problem.", example = "VANDALISM") @NotNull
            ConcernCategory category,

            @Schema(description = "Hur mycket. How much.", example = "SOME") @NotNull
            WeeklyObservation.Level level) {}

    Map<ConcernCategory, WeeklyObservation.Level> levels() {
        Map<ConcernCategory, WeeklyObservation.Level> levels = new EnumMap<>(ConcernCategory.class);
        seen.forEach(each -> levels.put(each.category(), each.level()));
        return levels;
    }

    LocalDate monday() {
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/week", "week");
        }
        return week;
    }
}
