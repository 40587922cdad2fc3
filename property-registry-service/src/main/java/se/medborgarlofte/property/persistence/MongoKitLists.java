package se.medborgarlofte.property.persistence;

import java.time.LocalDate;
import java.util.List;
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

    /** What {@link #usableBy} filters and sorts by; the migrations make its indexes of them. */
    static final Document OWNER_INDEX =
            new Document("state.ownerId", 1).append("state.ownedSince", -1).append("_id", 1);

    static final Document BORROWER_INDEX = new Document("state.loan.borrowerId", 1)
            .append("state.ownedSince", -1)
            .append("_id", 1);
    /** What the counts of a batch filter by. */
    static final Document BATCH_INDEX = new Document("state.source.batchId", 1).append("state.ownerId", 1);

    private static final Document NEWEST_FIRST = new Document("state.ownedSince", -1).append("_id", 1);

    private final AggregateStore<Kit, KitEvent> store;

    MongoKitLists(AggregateStore<Kit, KitEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<Kit>> usableBy(String personId, LocalDate today, PageRequest request) {
        Document borrowed = new Document("state.loan.borrowerId", personId)
                .append("state.loan.until", new Document("$gte", today.toString()));
        Document either = new Document("$or", List.of(new Document("state.ownerId", personId), borrowed));
        return new PagedQuery(store.documents(), either, NEWEST_FIRST).page(request, store::read);
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
