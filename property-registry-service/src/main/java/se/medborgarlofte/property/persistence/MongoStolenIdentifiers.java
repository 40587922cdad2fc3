package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.StolenIdentifiers;
import se.medborgarlofte.property.domain.ExactKey;

/** One document per identifier that is reported stolen; found by its key alone. */
@Component
class MongoStolenIdentifiers implements StolenIdentifiers {

    private static final String THINGS = "things";

    private final MongoCollection<Document> identifiers;

    MongoStolenIdentifiers(MongoDatabase database) {
        this.identifiers = database.getCollection("stolen_identifiers");
    }

    @Override
    public void add(ExactKey key, String itemId) {
        identifiers.updateOne(id(key), Updates.addToSet(THINGS, itemId), new UpdateOptions().upsert(true));
    }

    @Override
    public void remove(ExactKey key, String itemId) {
        identifiers.updateOne(id(key), Updates.pull(THINGS, itemId));
    }

    @Override
    public List<String> find(ExactKey key) {
        Document found = identifiers.find(id(key)).first();
        return found == null ? List.of() : found.getList(THINGS, String.class, List.of());
    }

    private static Document id(ExactKey key) {
        return new Document("_id", key.basis().name() + ":" + key.hash());
    }
}
