package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.PlanEvent;

/** Records the decision on an action plan. */
@Component
public final class DecidePlan {

    private final Access access;
    private final SwedishCalendar calendar;
    private final AggregateStore<ActionPlan, PlanEvent> plans;

    DecidePlan(Access access, SwedishCalendar calendar, AggregateStore<ActionPlan, PlanEvent> plans) {
        this.access = access;
        this.calendar = calendar;
        this.plans = plans;
    }

    /** Records it, if the plan still is as the caller has read it. */
    public Stored<ActionPlan> decide(
            Caller caller,
            String planId,
            IfMatch read,
            LocalDate decidedOn,
            @Nullable String paragraph,
            String diaryNumber) {
        String area = plans.load(planId).state().municipalityCode();
        access.require(PledgeOperation.RECORD_BOARD_DECISION, caller, Resource.in(area));
        ActionPlan.PlanDecision decision =
                new ActionPlan.PlanDecision(decidedOn, paragraph, diaryNumber, caller.personId(), calendar.now());
        return plans.change(
                planId, read.revision(), plan -> Verdicts.decision(plan.decide(decision, calendar.today())));
    }
}
