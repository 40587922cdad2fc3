package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import se.medborgarlofte.pledge.domain.Indicator;

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
        String source) {

    static IndicatorBody of(Indicator indicator) {
        return new IndicatorBody(
                indicator.name(), indicator.unit(), indicator.baseline(), indicator.target(), indicator.source());
    }

    Indicator indicator() {
        return new Indicator(name, unit, baseline, target, source);
    }
}
