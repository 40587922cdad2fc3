package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.ConcernSearch;
import se.medborgarlofte.dialogue.application.Concerns;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.ConcernState;
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
    static final String STATE = "state.state";
    static final String HEARD_AT = "state.heardAt";
    static final String DUPLICATE_OF = "state.duplicateOf";
    private static final List<String> WAITING = Arrays.stream(ConcernState.values())
            .filter(ConcernState::isWaiting)
            .map(Enum::name)
            .toList();
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
    public boolean changeIfThere(String concernId, Function<Concern, Decision<Concern, ConcernEvent>> decide) {
        return store.find(concernId).map(seen -> store.change(seen, decide)).isPresent();
    }

    @Override
    public Stored<Concern> change(
            String concernId, long revision, Function<Concern, Decision<Concern, ConcernEvent>> decide) {
        return store.change(concernId, revision, decide);
    }

    @Override
    public List<Stored<Concern>> duplicatesOf(String concernId) {
        return store.documents()
                .find(new Document(DUPLICATE_OF, concernId))
                .map(store::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Stored<Concern>> recent(String municipalityCode, Category category, Instant since, int most) {
        return store.documents()
                .find(recentIn(municipalityCode, category, since))
                .sort(NEWEST_FIRST)
                .limit(most)
                .map(store::read)
                .into(new ArrayList<>());
    }

    static Document recentIn(String municipalityCode, Category category, Instant since) {
        return new Document(MUNICIPALITY, municipalityCode)
                .append("state.raised.category", category.name())
                .append(RAISED_AT, new Document("$gte", Date.from(since)));
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
            filter.append(STATE, search.state().name());
        }
        if (search.unheardSince() != null) {
            filter.append(HEARD_AT, new Document("$lte", Date.from(search.unheardSince())));
            filter.putIfAbsent(STATE, new Document("$in", WAITING));
        }
        return filter;
    }
}
