package se.medborgarlofte.property.persistence;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.CandidateLists;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.CandidateListEvent;
import se.medborgarlofte.property.domain.ThingRef;

/** Lists of shown candidates in MongoDB. */
@Component
class MongoCandidateLists implements CandidateLists {
    private static final String AREA = "state.municipalityCode";
    private static final String SIDE = "state.thing.side";
    private static final String CHANGED = "state.changedAt";
    private static final String CANDIDATE = "state.shown.thing.aggregateId";

    /** What {@link #in} filters and sorts by; the migration makes its index of it. */
    static final Document AREA_INDEX =
            new Document(AREA, 1).append(SIDE, 1).append(CHANGED, -1).append("_id", 1);

    /** What {@link #showing} filters by. */
    static final Document CANDIDATE_INDEX = new Document(CANDIDATE, 1);

    private static final Document NEWEST_FIRST = new Document(CHANGED, -1).append("_id", 1);

    private final AggregateStore<CandidateList, CandidateListEvent> store;

    MongoCandidateLists(AggregateStore<CandidateList, CandidateListEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<CandidateList>> in(String municipalityCode, ThingRef.Side side, PageRequest request) {
        Document filter = new Document(AREA, municipalityCode)
                .append(SIDE, side.name())
                .append(CANDIDATE, new Document("$exists", true));
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }

    @Override
    public List<ThingRef> showing(ThingRef.Side side, String aggregateId) {
        Document filter =
                new Document(CANDIDATE, aggregateId).append(SIDE, side.other().name());
        return store.documents()
                .find(filter)
                .map(document -> store.read(document).state().thing())
                .into(new ArrayList<>());
    }
}
