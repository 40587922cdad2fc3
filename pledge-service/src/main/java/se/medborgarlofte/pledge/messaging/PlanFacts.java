package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Party;

/** The data of every event of an action plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanFacts(
        String planId,
        String municipalityCode,
        String pictureId,
        int pictureVersion,
        List<Planned> measures,
        @Nullable LocalDate decidedOn,
        @Nullable String diaryNumber) {

    record Planned(String key, ConcernCategory problemCategory, Party party, LocalDate from, LocalDate to) {}

    static PlanFacts of(String planId, ActionPlan plan) {
        ActionPlan.PlanDecision decision = plan.decision();
        return new PlanFacts(
                planId,
                plan.municipalityCode(),
                plan.basis().pictureId(),
                plan.basis().pictureVersion(),
                plan.measures().stream().map(PlanFacts::planned).toList(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.diaryNumber());
    }

    private static Planned planned(ActionPlan.Measure measure) {
        return new Planned(
                measure.key(),
                measure.problem(),
                measure.party(),
                measure.period().from(),
                measure.period().to());
    }
}
