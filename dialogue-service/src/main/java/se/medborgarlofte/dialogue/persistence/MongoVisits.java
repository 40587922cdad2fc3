package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.application.Visits;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitState;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;

/** Visits in MongoDB. */
@Component
class MongoVisits implements Visits {

    static final String MUNICIPALITY = "state.request.municipalityCode";
    static final String REQUESTED_BY = "state.request.requestedBy";
    static final String PLANNED_AT = "state.time.startsAt";
    static final String STATE = "state.state";
    static final String HIDDEN_AT = "state.hiddenAt";
    static final String CONFIRMED_PERSON = "state.confirmations.seat.personId";
    static final String ASKED_PERSON = "state.proposal.asked.personId";
    static final Bson NEXT_FIRST = ascending(PLANNED_AT, "_id");

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
    public void createOnce(String visitId, Decision<Visit, VisitEvent> decision) {
        try {
            store.create(visitId, decision);
        } catch (DuplicateAggregateException e) {
            // Somebody else did the same at the same time: what was asked for is done.
        }
    }

    @Override
    public Stored<Visit> change(String visitId, long revision, Function<Visit, Decision<Visit, VisitEvent>> decide) {
        return store.change(visitId, revision, decide);
    }

    @Override
    public Found<Stored<Visit>> search(Scope scope, Range range) {
        return Pages.find(store, filter(scope), NEXT_FIRST, range);
    }

    @Override
    public Stored<Visit> change(String visitId, Function<Visit, Decision<Visit, VisitEvent>> decide) {
        return store.change(visitId, decide);
    }

    @Override
    public List<Stored<Visit>> taking(Set<String> personIds, TimeSpan span) {
        Map<String, Stored<Visit>> found = new LinkedHashMap<>();
        for (String people : List.of(CONFIRMED_PERSON, ASKED_PERSON)) {
            store.documents()
                    .find(taking(people, personIds, span))
                    .map(store::read)
                    .forEach(visit -> found.put(visit.id(), visit));
        }
        return List.copyOf(found.values());
    }

    static Document taking(String people, Set<String> personIds, TimeSpan span) {
        return new Document(people, new Document("$in", List.copyOf(personIds)))
                .append(PLANNED_AT, new Document("$gte", Date.from(span.from())).append("$lt", Date.from(span.to())));
    }

    @Override
    public List<Stored<Visit>> concerning(String personId, TimeSpan span) {
        Map<String, Stored<Visit>> found = new LinkedHashMap<>();
        for (String people : List.of(REQUESTED_BY, CONFIRMED_PERSON, ASKED_PERSON)) {
            store.documents()
                    .find(taking(people, Set.of(personId), span))
                    .map(store::read)
                    .forEach(visit -> found.put(visit.id(), visit));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(visit -> visit.state().time().startsAt()))
                .toList();
    }

    @Override
    public List<Stored<Visit>> waiting(String municipalityCode) {
        return store.documents()
                .find(waitingIn(municipalityCode))
                .map(store::read)
                .into(new ArrayList<>());
    }

    static Document waitingIn(String municipalityCode) {
        return new Document(MUNICIPALITY, municipalityCode)
                .append(
                        STATE,
                        new Document("$in", List.of(VisitState.REQUESTED.name(), VisitState.PARTLY_CONFIRMED.name())));
    }

    static Document filter(Scope scope) {
        return switch (scope) {
            case Scope.Own own ->
                new Document(REQUESTED_BY, own.personId()).append(HIDDEN_AT, new Document("$exists", false));
            case Scope.InMunicipality in -> new Document(MUNICIPALITY, in.municipalityCode());
        };
    }
}
