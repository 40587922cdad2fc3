package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "Något konkret som en part gör. A concrete thing that one party does.")
record ActivityBody(
        @Schema(description = "Part. Party.", example = "POLICE") @NotNull
        Party party,

        @Schema(
                description = "Funktionen som gör det, aldrig en namngiven person."
                        + " The function that does it, never a named person.",
                example = "Områdespolis")
        @NotBlank
        @Size(max = 200)
        String function,

        @Schema(description = "Vad som görs. What is done.", example = "UV-lampa i varje bil")
        @NotBlank
        @Size(max = 1_000)
        String description,

        @Schema(description = "Första dag. First day.", example = "2026-12-01") @NotNull
        LocalDate from,

        @Schema(description = "Sista dag. Last day.", example = "2027-11-30") @NotNull
        LocalDate to) {

    static ActivityBody of(Activity activity) {
        return new ActivityBody(
                activity.party(),
                activity.function(),
                activity.description(),
                activity.period().from(),
                activity.period().to());
    }

    Activity activity(String pointer) {
        return new Activity(party, function, description, Periods.of(from, to, pointer + "/to"));
    }
}
