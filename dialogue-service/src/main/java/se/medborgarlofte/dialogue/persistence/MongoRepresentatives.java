package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Representatives;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Representatives in MongoDB. */
@Component
class MongoRepresentatives implements Representatives {

    static final String MUNICIPALITY = "state.mandates.municipalityCode";
    static final Bson BY_ID = ascending("_id");

    private final AggregateStore<Representative, Void> store;

    MongoRepresentatives(AggregateStore<Representative, Void> store) {
        this.store = store;
    }

    @Override
    public Stored<Representative> load(String representativeId) {
        return store.load(representativeId);
    }

    @Override
    public Stored<Representative> create(CommandKey key, Decision<Representative, Void> decision) {
        return store.create(key, decision).stored();
    }

    @Override
    public Stored<Representative> change(
            String representativeId, long revision, Function<Representative, Decision<Representative, Void>> decide) {
        return store.change(representativeId, revision, decide);
    }

    @Override
    public Optional<Stored<Representative>> find(String representativeId) {
        return store.find(representativeId);
    }

    @Override
    public Collection<Stored<Representative>> inMunicipality(String municipalityCode) {
        return store.documents()
                .find(new Document(MUNICIPALITY, municipalityCode))
                .map(store::read)
                .into(new ArrayList<>());
    }

    @Override
    public Found<Stored<Representative>> search(String municipalityCode, List<Party> parties, Range range) {
        return Pages.find(store, filter(municipalityCode, parties), BY_ID, range);
    }

    static Document filter(String municipalityCode, List<Party> parties) {
        return new Document(MUNICIPALITY, municipalityCode)
                .append(
                        "state.party",
                        new Document("$in", parties.stream().map(Enum::name).toList()));
    }
}
