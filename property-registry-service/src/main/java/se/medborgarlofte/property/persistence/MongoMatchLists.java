package se.medborgarlofte.property.persistence;

import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.DecidedPair;
import se.medborgarlofte.property.application.MatchLists;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.ThingRef;

/** Lists of matches in MongoDB. */
@Component
class MongoMatchLists implements MatchLists {
    private static final String AREA = "state.pair.seized.municipalityCode";
    private static final String PROPOSED = "state.proposedAt";

    /** What {@link #in} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX =
            new Document(AREA, 1).append(PROPOSED, -1).append("_id", 1).append("state.state", 1);

    /** What {@link #ofStolenThing} filters by. */
    static final Document THING_INDEX = new Document("state.pair.owned.itemId", 1);

    private static final List<String> DECIDED =
            List.of(MatchState.CONFIRMED.name(), MatchState.REFUSED.name(), MatchState.REVERSED.name());
    private static final String REPORT = "state.pair.owned.reportId";
    private static final String SEIZURE = "state.pair.seized.seizureId";

    /** What {@link #decided} filters by. */
    static final Document REPORT_INDEX = new Document(REPORT, 1).append("state.state", 1);

    static final Document SEIZURE_INDEX = new Document(SEIZURE, 1).append("state.state", 1);

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

    @Override
    public List<String> ofStolenThing(String itemId, String reportId) {
        Document filter = new Document("state.pair.owned.itemId", itemId).append("state.pair.owned.reportId", reportId);
        return store.documents()
                .find(filter)
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public List<DecidedPair> decided(ThingRef.Side side, String aggregateId) {
        Document filter = new Document(side == ThingRef.Side.STOLEN ? REPORT : SEIZURE, aggregateId)
                .append("state.state", new Document("$in", DECIDED));
        return store.documents()
                .find(filter)
                .map(document -> decided(store.read(document).state()))
                .into(new ArrayList<>());
    }

    private static DecidedPair decided(Match match) {
        Pair pair = match.pair();
        return new DecidedPair(thing(ThingRef.Side.STOLEN, pair), thing(ThingRef.Side.SEIZED, pair), match.state());
    }

    /** A registered thing that nobody has reported stolen is held by no report. */
    private static ThingRef thing(ThingRef.Side side, Pair pair) {
        return switch (side) {
            case STOLEN ->
                ThingRef.stolen(
                        Objects.requireNonNullElse(pair.owned().reportId(), ""),
                        pair.owned().itemId());
            case SEIZED ->
                ThingRef.seized(pair.seized().seizureId(), pair.seized().seizedItemId());
        };
    }

    @Override
    public Map<String, MatchState> states(Collection<String> matchIds) {
        Map<String, MatchState> states = new HashMap<>();
        store.documents()
                .find(new Document("_id", new Document("$in", List.copyOf(matchIds))))
                .map(store::read)
                .forEach(match -> states.put(match.id(), match.state().state()));
        return states;
    }
}
