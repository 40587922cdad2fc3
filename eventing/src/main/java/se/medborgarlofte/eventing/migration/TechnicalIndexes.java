package se.medborgarlofte.eventing.migration;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import org.bson.Document;
import se.medborgarlofte.eventing.store.AggregateStore;

/** The indexes that the library itself needs, in every collection of aggregates and in its own collections. */
public final class TechnicalIndexes {

    private TechnicalIndexes() {}

    /**
     * Makes them unless they are there; cheap enough for every start, and new kinds of aggregates get theirs so.
     *
     * @param rowCollections the collections of the state handlers
     */
    public static void ensure(
            MongoDatabase database, Collection<AggregateStore<?, ?>> stores, Collection<String> rowCollections) {
        boolean embedded = Indexes.isEmbedded(database);
        if (embedded) {
            rowCollections.forEach(
                    rows -> Indexes.ensure(database, rows, new Document("_id", 1).append("sequence", 1), true));
        }
        for (AggregateStore<?, ?> store : stores) {
            String collection = store.definition().collection();
            if (embedded) {
                // The conditional write's filter; a real server goes by _id and needs no such index.
                Indexes.ensure(database, collection, new Document("_id", 1).append("version", 1), true);
            } else {
                Indexes.ensureSparse(database, collection, new Document("pendingSince", 1));
                Indexes.ensureSparse(database, collection, new Document("parked.at", 1));
            }
        }
        Indexes.ensure(database, "waiting_events", new Document("waitsFor", 1), false);
        Indexes.ensure(database, "dead_letters", new Document("state", 1).append("failedAt", -1), false);
        Indexes.ensure(database, "audit", new Document("stream", 1).append("sequence", 1), true);
        Indexes.ensure(database, "reservations", new Document("expiresAt", 1), false);
    }
}
