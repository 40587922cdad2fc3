package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Figure;

@Schema(description = "Ett måtts siffra för en månad. An indicator's figure for a month.")
record FigureBody(
        @Schema(description = "Måttets nyckel. The indicator's key.", example = "i1") @NotBlank @Size(max = 20)
        String indicatorKey,

        @Schema(
                description = "Kommunkod: löftets egen om den saknas, annars jämförelseområdets."
                        + " Municipality code: the pledge's own when absent, or the comparison area's.",
                example = "1281")
        @Nullable
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String area,

        @Schema(description = "Månad. Month.", example = "2026-12")
        @NotBlank
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])", message = "month")
        String month,

        @Schema(description = "Antal. Count.", example = "3") @NotNull @Min(0) @Max(10_000_000)
        Integer count,

        @Schema(
                description = "Antal tillfrågade; krävs för en andel. Number asked; required for a share.",
                example = "412")
        @Nullable
        @Min(1)
        @Max(10_000_000)
        Integer outOf) {

    Figure figure() {
        return new Figure(count, outOf);
    }
}
