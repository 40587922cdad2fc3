package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Promises;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Promises in MongoDB. */
@Component
class MongoPromises extends MongoKeeping<Promise, PromiseEvent> implements Promises {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String DUE_ON = "state.dueOn";
    static final Bson NEXT_FIRST = ascending(DUE_ON, "_id");

    MongoPromises(AggregateStore<Promise, PromiseEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<Promise>> search(String municipalityCode, @Nullable PromiseState state, Range range) {
        return Pages.find(store, filter(municipalityCode, state), NEXT_FIRST, range);
    }

    static Document filter(String municipalityCode, @Nullable PromiseState state) {
        Document filter = new Document(MUNICIPALITY, municipalityCode);
        return state == null ? filter : filter.append("state.state", state.name());
    }
}
