package se.medborgarlofte.pledge.persistence;

import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.Plans;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.PlanEvent;

/** The action plans in MongoDB. */
@Component
class MongoPlans implements Plans {

    /** What {@link #of} filters and sorts by; ids are in the order of their making. */
    static final Document INDEX = new Document("state.municipalityCode", 1)
            .append("state.decision.decidedOn", -1)
            .append("_id", -1);

    private static final Document ORDER = new Document("state.decision.decidedOn", -1).append("_id", -1);

    private final AggregateStore<ActionPlan, PlanEvent> store;

    MongoPlans(AggregateStore<ActionPlan, PlanEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<ActionPlan>> of(String municipalityCode, PageRequest request) {
        return query(municipalityCode).page(request, store::read);
    }

    @Override
    public Optional<Stored<ActionPlan>> latestDecided(String municipalityCode) {
        PagedQuery query = query(municipalityCode);
        return Optional.ofNullable(query.documents()
                        .find(query.filter())
                        .sort(query.order())
                        .first())
                .map(store::read)
                .filter(plan -> plan.state().decision() != null);
    }

    PagedQuery query(String municipalityCode) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), ORDER);
    }
}
