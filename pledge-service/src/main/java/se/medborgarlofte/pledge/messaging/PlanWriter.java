package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.PlanEvent;

/** Tells what happens to action plans. */
@Component
class PlanWriter implements EventWriter<ActionPlan, PlanEvent>, Restater<ActionPlan> {

    @Override
    public OutgoingEvent write(String id, ActionPlan plan, PlanEvent event) {
        return switch (event) {
            case PlanEvent.Drafted() -> facts("plan-drafted", id, plan);
            case PlanEvent.Changed() -> facts("plan-changed", id, plan);
            case PlanEvent.Decided() -> facts("plan-decided", id, plan);
        };
    }

    @Override
    public OutgoingEvent restate(String id, ActionPlan plan) {
        return facts("plan-restated", id, plan);
    }

    private static OutgoingEvent facts(String type, String id, ActionPlan plan) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, PlanFacts.of(id, plan));
    }
}
