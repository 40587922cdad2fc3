package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ItemLists;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemEvent;

/** Lists of registered things in MongoDB. */
@Component
class MongoItemLists implements ItemLists {
    /** What {@link #ownedBy} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX =
            new Document("state.ownerId", 1).append("state.registeredAt", -1).append("_id", 1);

    private static final Document NEWEST_FIRST = new Document("state.registeredAt", -1).append("_id", 1);

    private final AggregateStore<Item, ItemEvent> store;
    private final MongoCollection<Document> matches;

    MongoItemLists(AggregateStore<Item, ItemEvent> store, MongoDatabase database) {
        this.store = store;
        this.matches = database.getCollection(Stores.MATCHES);
    }

    @Override
    public Page<Stored<Item>> ownedBy(String ownerId, PageRequest request) {
        Document filter = new Document("state.ownerId", ownerId);
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }

    @Override
    public List<ItemCategory> marked(String ownerId, String lookup) {
        Document filter = new Document("state.ownerId", ownerId).append("state.identifiers.lookup", lookup);
        return store.documents()
                .find(filter)
                .map(document -> store.read(document).state().description().category())
                .into(new ArrayList<>());
    }

    @Override
    public boolean hasMatch(String itemId) {
        Document open = new Document("$in", List.of("PROPOSED", "DISPUTED", "CONFIRMED"));
        return matches.find(new Document("state.pair.owned.itemId", itemId).append("state.state", open))
                        .first()
                != null;
    }

    @Override
    public boolean anyMarked(String ownerId, String lookup) {
        Document filter = new Document("state.ownerId", ownerId).append("state.identifiers.lookup", lookup);
        return store.documents().find(filter).first() != null;
    }
}
