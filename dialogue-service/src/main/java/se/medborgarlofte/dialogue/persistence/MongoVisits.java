package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.application.Visits;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Visits in MongoDB. */
@Component
class MongoVisits implements Visits {

    static final String MUNICIPALITY = "state.request.municipalityCode";
    static final String REQUESTED_BY = "state.request.requestedBy";
    static final String STARTS_AT = "state.request.time.startsAt";
    static final Bson NEXT_FIRST = ascending(STARTS_AT, "_id");

    private final AggregateStore<Visit, VisitEvent> store;

    MongoVisits(AggregateStore<Visit, VisitEvent> store) {
        this.store = store;
    }

    @Override
    public Stored<Visit> load(String visitId) {
        return store.load(visitId);
    }

    @Override
    public boolean contains(String visitId) {
        return store.find(visitId).isPresent();
    }

    @Override
    public Stored<Visit> create(CommandKey key, Decision<Visit, VisitEvent> decision) {
        return store.create(key, decision).stored();
    }

    @Override
    public Stored<Visit> change(String visitId, long revision, Function<Visit, Decision<Visit, VisitEvent>> decide) {
        return store.change(visitId, revision, decide);
    }

    @Override
    public Found<Stored<Visit>> search(Scope scope, Range range) {
        return Pages.find(store, filter(scope), NEXT_FIRST, range);
    }

    static Document filter(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> new Document(REQUESTED_BY, own.personId());
            case Scope.InMunicipality in -> new Document(MUNICIPALITY, in.municipalityCode());
        };
    }
}
