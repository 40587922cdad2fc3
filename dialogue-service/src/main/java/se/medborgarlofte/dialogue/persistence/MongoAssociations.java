package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Associations;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Associations in MongoDB. */
@Component
class MongoAssociations implements Associations {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String CONTACT = "state.contacts.personId";
    static final String NAME = "state.name";
    static final Bson BY_NAME = ascending(NAME, "_id");

    private final AggregateStore<Association, AssociationEvent> store;

    MongoAssociations(AggregateStore<Association, AssociationEvent> store) {
        this.store = store;
    }

    @Override
    public Stored<Association> load(String associationId) {
        return store.load(associationId);
    }

    @Override
    public Optional<Stored<Association>> find(String associationId) {
        return store.find(associationId);
    }

    @Override
    public Stored<Association> create(CommandKey key, Decision<Association, AssociationEvent> decision) {
        return store.create(key, decision).stored();
    }

    @Override
    public Stored<Association> change(
            String associationId,
            long revision,
            Function<Association, Decision<Association, AssociationEvent>> decide) {
        return store.change(associationId, revision, decide);
    }

    @Override
    public Stored<Association> change(
            String associationId, Function<Association, Decision<Association, AssociationEvent>> decide) {
        return store.change(associationId, decide);
    }

    @Override
    public Found<Stored<Association>> search(Scope scope, Range range) {
        return Pages.find(store, filter(scope), BY_NAME, range);
    }

    @Override
    public List<Stored<Association>> inMunicipality(String municipalityCode) {
        return store.documents()
                .find(new Document(MUNICIPALITY, municipalityCode))
                .sort(BY_NAME)
                .map(store::read)
                .into(new ArrayList<>());
    }

    static Document filter(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> new Document(CONTACT, own.personId());
            case Scope.InMunicipality in -> new Document(MUNICIPALITY, in.municipalityCode());
        };
    }
}
