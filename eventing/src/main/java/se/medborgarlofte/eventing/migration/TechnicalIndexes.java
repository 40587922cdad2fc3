package se.medborgarlofte.eventing.migration;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import org.bson.Document;
import se.medborgarlofte.eventing.store.AggregateStore;

/** The indexes that the library itself needs, in every collection of aggregates and in its own collections. */
public final class TechnicalIndexes {

    private TechnicalIndexes() {}

    /**
     * Makes them unless they are there; cheap enough for every start, and new kinds of aggregates and new lanes get
     * theirs so.
     *
     * @param lanes the lanes of durable work
     */
    public static void ensure(
            MongoDatabase database, Collection<AggregateStore<?, ?>> stores, Collection<String> lanes) {
        for (AggregateStore<?, ?> store : stores) {
            String collection = store.definition().collection();
            Indexes.ensureSparse(database, collection, new Document("pendingSince", 1));
            Indexes.ensureSparse(database, collection, new Document("parked.at", 1));
        }
        for (String lane : lanes) {
            Indexes.ensure(database, "work_" + lane, new Document("dueAt", 1), false);
        }
        Indexes.ensure(database, "work_history", new Document("outcome", 1).append("finishedAt", -1), false);
        Indexes.ensure(database, "waiting_events", new Document("waitsFor", 1), false);
        Indexes.ensure(database, "dead_letters", new Document("state", 1).append("failedAt", -1), false);
        Indexes.ensure(database, "audit", new Document("stream", 1).append("sequence", 1), true);
        Indexes.ensure(database, "reservations", new Document("expiresAt", 1), false);
    }
}
