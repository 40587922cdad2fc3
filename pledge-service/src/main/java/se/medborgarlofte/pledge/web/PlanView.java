package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.ActionPlan;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En åtgärdsplan. An action plan.")
record PlanView(
        @Schema(description = "Identitet. Id.", example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(
                description = "Lägesbilden den bygger på. The picture that it stands on.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        String pictureId,

        @Schema(description = "Lägesbildens version. The version of the picture.", example = "1")
        int pictureVersion,

        @Schema(description = "Åtgärderna. The measures.") List<MeasureBody> measures,

        @Schema(
                description = "Dagen för beslutet; saknas för ett utkast. The day of the decision; absent for a draft.",
                example = "2026-11-30")
        @Nullable
        LocalDate decidedOn,

        @Schema(description = "Protokollets paragraf. The paragraph of the minutes.", example = "§ 215") @Nullable
        String paragraph,

        @Schema(description = "Diarienummer. Case number.", example = "KS 2026/0413") @Nullable
        String diaryNumber) {

    static PlanView of(Stored<ActionPlan> stored) {
        ActionPlan plan = stored.state();
        ActionPlan.PlanDecision decision = plan.decision();
        return new PlanView(
                stored.id(),
                plan.municipalityCode(),
                plan.basis().pictureId(),
                plan.basis().pictureVersion(),
                plan.measures().stream().map(MeasureBody::of).toList(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.paragraph(),
                decision == null ? null : decision.diaryNumber());
    }
}
