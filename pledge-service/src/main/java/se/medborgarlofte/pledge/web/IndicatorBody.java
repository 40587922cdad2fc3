package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.English;
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
                example = "ITEMS_RETURNED")
        Indicator.@Nullable Feed feed,

        @Schema(
                description = "Kommuner vars siffror ur egendomsregistret räknas ihop; annars löftets egen. Det som"
                        + " stjäls här hittas på andra håll. Municipalities whose figures of the property registry"
                        + " count together; otherwise the pledge's own. What is stolen here is found elsewhere.",
                example = "[\"1230\", \"1281\"]")
        @Nullable
        @Size(min = 1, max = 50)
        List<@NotNull @Pattern(regexp = "[0-9]{4}", message = "municipality-code") String> countedIn,

        @Schema(description = "Detsamma på engelska. The same in English.") @Nullable @Valid
        EnglishIndicatorBody english) {

    static IndicatorBody of(Indicator indicator, English.@Nullable OfIndicator english) {
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
                indicator.feed(),
                indicator.countedIn(),
                english == null ? null : new EnglishIndicatorBody(english.name(), english.unit(), english.source()));
    }

    void translateInto(Map<String, English.OfIndicator> translated, int place) {
        if (english != null) {
            translated.put(
                    Objects.requireNonNullElse(key, PledgeContent.indicatorKey(place)),
                    new English.OfIndicator(english.name(), english.unit(), english.source()));
        }
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
                Objects.requireNonNullElse(feed, Indicator.Feed.RECORDED),
                countedIn(pointer));
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

    /** Each once, and only where the registry knows the figures: what is typed is typed for one area. */
    private @Nullable List<String> countedIn(String pointer) {
        if (countedIn == null) {
            return null;
        }
        if (feed == null || feed == Indicator.Feed.RECORDED) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error(pointer + "/countedIn", "only-from-the-registry");
        }
        return countedIn.stream().distinct().sorted().toList();
    }
}
