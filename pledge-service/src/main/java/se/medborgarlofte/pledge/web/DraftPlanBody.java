package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.medborgarlofte.pledge.domain.ActionPlan;

@Schema(description = "En åtgärdsplan. An action plan.")
record DraftPlanBody(
        @Schema(
                description = "Den godkända lägesbilden. The approved situation picture.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        @NotBlank
        @Size(max = 60)
        String pictureId,

        @Schema(description = "Åtgärderna, minst en. The measures, at least one.") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid MeasureBody> measures) {

    List<ActionPlan.Measure> planned() {
        return new PlanMeasuresBody(measures).planned();
    }
}
