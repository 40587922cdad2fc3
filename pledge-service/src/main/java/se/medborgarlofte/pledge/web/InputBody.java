package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.AddInput;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.PictureInput;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett underlag till lägesbilden. An input of the situation picture.")
record InputBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotBlank
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Slag. Kind.", example = "STAFF_INTERVIEW") @NotNull
        InputKind kind,

        @Schema(description = "Källa. Source.", example = "Fältgruppen") @NotBlank @Size(max = 200)
        String source,

        @Schema(description = "Första dagen det handlar om. First day it is about.", example = "2026-10-01") @NotNull
        LocalDate from,

        @Schema(description = "Sista dagen det handlar om. Last day it is about.", example = "2026-10-31") @NotNull
        LocalDate to,

        @Schema(
                description = "Del av kommunen, grovt. Part of the municipality, coarse.",
                example = "Norr om järnvägen")
        @Nullable
        @Size(max = 200)
        String place,

        @Schema(description = "Hur mycket det går att lita på. How far one may rely on it.", example = "MEDIUM")
        @NotNull
        PictureInput.Weight weight,

        @Schema(description = "Vem som får se det. Who may see it.", example = "INTERNAL") @NotNull
        PictureInput.Classification classification,

        @Schema(description = "Hur ofta problemen nämns. How often the problems occur.") @NotNull @Size(max = 20)
        List<@NotNull @Valid SignalBody> signals,

        @Schema(
                description = "Sammanfattning utan personuppgifter. Summary without personal data.",
                example = "Inbrotten sker på vardagar mitt på dagen.")
        @NotBlank
        @Size(max = 10_000)
        String summary) {

    @Schema(description = "Ett problem och hur ofta det nämns. A problem and how often it occurs.")
    record SignalBody(
            @Schema(description = "Problem. Problem.", example = "RESIDENTIAL_BURGLARY") @NotNull
            ConcernCategory category,

            @Schema(description = "Antal. Number.", example = "4") @NotNull @Min(1) @Max(10_000)
            Integer count) {}

    AddInput.Brought brought() {
        Map<ConcernCategory, Integer> counted = new EnumMap<>(ConcernCategory.class);
        signals.forEach(signal -> counted.merge(signal.category(), signal.count(), Integer::sum));
        return new AddInput.Brought(
                municipalityCode,
                kind,
                source,
                Periods.of(from, to, "/to"),
                place,
                weight,
                classification,
                counted,
                summary);
    }
}
