package se.medborgarlofte.property.persistence;

import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.KitLists;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;

/** Lists of kits in MongoDB. */
@Component
class MongoKitLists implements KitLists {

    /** What {@link #ownedBy} filters and sorts by; the migration makes its index of it. */
    static final Document OWNER_INDEX =
            new Document("state.ownerId", 1).append("state.ownedSince", -1).append("_id", 1);
    /** What the counts of a batch filter by. */
    static final Document BATCH_INDEX = new Document("state.source.batchId", 1).append("state.ownerId", 1);

    private static final Document NEWEST_FIRST = new Document("state.ownedSince", -1).append("_id", 1);

    private final AggregateStore<Kit, KitEvent> store;

    MongoKitLists(AggregateStore<Kit, KitEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<Kit>> ownedBy(String ownerId, PageRequest request) {
        return new PagedQuery(store.documents(), new Document("state.ownerId", ownerId), NEWEST_FIRST)
                .page(request, store::read);
    }

    @Override
    public long listedBy(String batchId) {
        return store.documents().countDocuments(new Document("state.source.batchId", batchId));
    }

    @Override
    public long claimedOf(String batchId) {
        return store.documents()
                .countDocuments(new Document("state.source.batchId", batchId)
                        .append("state.ownerId", new Document("$exists", true)));
    }
}
