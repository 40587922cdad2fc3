package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.medborgarlofte.pledge.domain.Period;

@Schema(description = "Perioden för nästa version. The period of the next version.")
record NextVersionBody(
        @Schema(description = "Första dag vars oro räknas. First day whose concerns count.", example = "2027-01-01")
        @NotNull
        LocalDate periodFrom,

        @Schema(description = "Sista dag vars oro räknas. Last day whose concerns count.", example = "2027-12-31")
        @NotNull
        LocalDate periodTo) {

    Period period() {
        return Periods.of(periodFrom, periodTo, "/periodTo");
    }
}
