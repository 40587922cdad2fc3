package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import se.medborgarlofte.pledge.domain.Period;

@Schema(description = "En ny lägesbild. A new situation picture.")
record OpenPictureBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Första dag vars oro räknas. First day whose concerns count.", example = "2026-01-01")
        @NotNull
        LocalDate periodFrom,

        @Schema(description = "Sista dag vars oro räknas. Last day whose concerns count.", example = "2026-12-31")
        @NotNull
        LocalDate periodTo) {

    Period period() {
        return Periods.of(periodFrom, periodTo, "/periodTo");
    }
}
