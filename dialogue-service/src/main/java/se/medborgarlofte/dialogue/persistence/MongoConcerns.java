package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.ConcernSearch;
import se.medborgarlofte.dialogue.application.Concerns;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;

/** Concerns in MongoDB. */
@Component
class MongoConcerns implements Concerns {

    static final String MUNICIPALITY = "state.raised.municipalityCode";
    static final String RAISED_BY = "state.raised.raisedBy";
    static final String RAISED_AT = "state.raised.raisedAt";
    static final Bson NEWEST_FIRST = orderBy(descending(RAISED_AT), ascending("_id"));

    private final AggregateStore<Concern, ConcernEvent> store;

    MongoConcerns(AggregateStore<Concern, ConcernEvent> store) {
        this.store = store;
    }

    @Override
    public Stored<Concern> load(String concernId) {
        return store.load(concernId);
    }

    @Override
    public boolean contains(String concernId) {
        return store.find(concernId).isPresent();
    }

    @Override
    public Stored<Concern> create(CommandKey key, Decision<Concern, ConcernEvent> decision) {
        return store.create(key, decision).stored();
    }

    @Override
    public void createOnce(String concernId, Decision<Concern, ConcernEvent> decision) {
        if (contains(concernId)) {
            return;
        }
        try {
            store.create(concernId, decision);
        } catch (DuplicateAggregateException e) {
            // Somebody else did the same at the same time: what was asked for is done.
        }
    }

    @Override
    public Stored<Concern> change(String concernId, Function<Concern, Decision<Concern, ConcernEvent>> decide) {
        return store.change(concernId, decide);
    }

    @Override
    public Found<Stored<Concern>> search(ConcernSearch search, Range range) {
        return Pages.find(store, filter(search), NEWEST_FIRST, range);
    }

    static Document filter(ConcernSearch search) {
        Document filter = switch (search.scope()) {
            case Scope.Own own -> new Document(RAISED_BY, own.personId());
            case Scope.InMunicipality in -> new Document(MUNICIPALITY, in.municipalityCode());
        };
        if (search.category() != null) {
            filter.append("state.raised.category", search.category().name());
        }
        if (search.state() != null) {
            filter.append("state.state", search.state().name());
        }
        return filter;
    }
}
