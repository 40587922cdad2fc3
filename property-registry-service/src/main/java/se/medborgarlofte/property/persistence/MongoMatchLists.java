package se.medborgarlofte.property.persistence;

import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.MatchLists;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;

/** Lists of matches in MongoDB. */
@Component
class MongoMatchLists implements MatchLists {
    private static final String AREA = "state.pair.seized.municipalityCode";
    private static final String PROPOSED = "state.proposedAt";

    /** What {@link #in} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX =
            new Document(AREA, 1).append(PROPOSED, -1).append("_id", 1).append("state.state", 1);

    private static final Document NEWEST_FIRST = new Document(PROPOSED, -1).append("_id", 1);

    private final AggregateStore<Match, MatchEvent> store;

    MongoMatchLists(AggregateStore<Match, MatchEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<Match>> in(String municipalityCode, Set<MatchState> states, PageRequest request) {
        Document filter = new Document(AREA, municipalityCode)
                .append(
                        "state.state",
                        new Document("$in", states.stream().map(Enum::name).toList()));
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }
}
