package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PledgeContent;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett mått på effekten. A measure of the effect.")
record IndicatorBody(
        @Schema(description = "Vad som mäts. What is measured.", example = "Anmälda bostadsinbrott")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Enhet. Unit.", example = "antal per år") @NotBlank @Size(max = 60)
        String unit,

        @Schema(description = "Värdet vid starten. The value at the start.", example = "42")
        @NotNull
        @Digits(integer = 12, fraction = 4)
        BigDecimal baseline,

        @Schema(description = "Värdet som ska nås. The value to reach.", example = "30")
        @NotNull
        @Digits(integer = 12, fraction = 4)
        BigDecimal target,

        @Schema(description = "Var siffran finns. Where the figure is found.", example = "Brå, anmälda brott")
        @NotBlank
        @Size(max = 200)
        String source,

        @Schema(
                description = "Namnger måttet inom löftet; annars i1, i2 i ordning."
                        + " Names the indicator within the pledge; otherwise i1, i2 in order.",
                example = "i1")
        @Nullable
        @Pattern(regexp = "[a-z0-9-]{1,20}", message = "key")
        String key,

        @Schema(
                description = "Antal eller andel; annars antal, och då gäller utgångsvärde och mål tolv månader."
                        + " Count or share; otherwise count, and baseline and target are then for twelve months.",
                example = "COUNT")
        Indicator.@Nullable Measure measure,

        @Schema(
                description = "Första dagen för utgångsvärdet; annars tolv månader före löftet."
                        + " First day of the baseline; otherwise twelve months before the pledge.",
                example = "2025-12-01")
        @Nullable
        LocalDate baselineFrom,

        @Schema(description = "Sista dagen för utgångsvärdet. Last day of the baseline.", example = "2026-11-30")
        @Nullable
        LocalDate baselineTo,

        @Schema(
                description = "Kommun utan löftet att jämföra med. A municipality without the pledge to compare with.",
                example = "1281")
        @Nullable
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String comparisonArea,

        @Schema(
                description = "Varifrån siffrorna kommer; annars förs de in."
                        + " Where the figures come from; otherwise they are recorded.",
                example = "RECORDED")
        Indicator.@Nullable Feed feed) {

    static IndicatorBody of(Indicator indicator) {
        return new IndicatorBody(
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                indicator.source(),
                indicator.key(),
                indicator.measure(),
                indicator.baselinePeriod() == null
                        ? null
                        : indicator.baselinePeriod().from(),
                indicator.baselinePeriod() == null
                        ? null
                        : indicator.baselinePeriod().to(),
                indicator.comparisonArea(),
                indicator.feed());
    }

    Indicator indicator(int place, String pointer) {
        return new Indicator(
                Objects.requireNonNullElse(key, PledgeContent.indicatorKey(place)),
                name,
                unit,
                baseline,
                target,
                source,
                Objects.requireNonNullElse(measure, Indicator.Measure.COUNT),
                baselinePeriod(pointer),
                comparisonArea,
                Objects.requireNonNullElse(feed, Indicator.Feed.RECORDED));
    }

    private @Nullable Period baselinePeriod(String pointer) {
        if (baselineFrom == null && baselineTo == null) {
            return null;
        }
        if (baselineFrom == null || baselineTo == null) {
            String missing = baselineFrom == null ? "/baselineFrom" : "/baselineTo";
            throw Problem.of(CommonProblem.INVALID_REQUEST).error(pointer + missing, "both-ends-or-none");
        }
        return Periods.of(baselineFrom, baselineTo, pointer + "/baselineTo");
    }
}
