package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En åtgärd. A measure.")
record MeasureBody(
        @Schema(description = "Namnger åtgärden inom planen. Names the measure within the plan.", example = "m1")
        @NotBlank
        @Pattern(regexp = "[a-z0-9-]{1,20}", message = "key")
        String key,

        @Schema(
                description = "Problemet i lägesbilden som den svarar på. The problem of the picture that it answers.",
                example = "LIGHTING")
        @NotNull
        ConcernCategory problemCategory,

        @Schema(description = "Part. Party.", example = "MUNICIPALITY") @NotNull
        Party party,

        @Schema(description = "Funktionen som gör den. The function that does it.", example = "Gatuenheten")
        @NotBlank
        @Size(max = 200)
        String function,

        @Schema(description = "Vad som görs. What is done.", example = "Byt belysning vid stationen")
        @NotBlank
        @Size(max = 1_000)
        String description,

        @Schema(description = "Första dag. First day.", example = "2027-01-01") @NotNull
        LocalDate from,

        @Schema(description = "Sista dag. Last day.", example = "2027-06-30") @NotNull
        LocalDate to) {

    static MeasureBody of(ActionPlan.Measure measure) {
        return new MeasureBody(
                measure.key(),
                measure.problem(),
                measure.party(),
                measure.function(),
                measure.description(),
                measure.period().from(),
                measure.period().to());
    }

    ActionPlan.Measure measure(String pointer) {
        return new ActionPlan.Measure(
                key, problemCategory, party, function, description, Periods.of(from, to, pointer + "/to"));
    }
}
