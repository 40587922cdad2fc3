package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.pledge.domain.ActionPlan;

@Schema(description = "Planens åtgärder. The measures of the plan.")
record PlanMeasuresBody(
        @Schema(description = "Åtgärderna, minst en. The measures, at least one.") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid MeasureBody> measures) {

    List<ActionPlan.Measure> planned() {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> measures.get(i).measure("/measures/" + i))
                .toList();
    }
}
