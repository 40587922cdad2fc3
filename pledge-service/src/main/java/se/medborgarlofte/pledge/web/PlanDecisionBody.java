package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Beslutet om åtgärdsplanen. The decision on the action plan.")
record PlanDecisionBody(
        @Schema(description = "Dagen för beslutet. The day of the decision.", example = "2026-11-30") @NotNull
        LocalDate decidedOn,

        @Schema(description = "Protokollets paragraf. The paragraph of the minutes.", example = "§ 215")
        @Nullable
        @Size(max = 40)
        String paragraph,

        @Schema(description = "Diarienummer. Case number.", example = "KS 2026/0413") @NotBlank @Size(max = 40)
        String diaryNumber) {}
