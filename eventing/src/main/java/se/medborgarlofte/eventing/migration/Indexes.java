package se.medborgarlofte.eventing.migration;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;

/** Makes indexes in migrations. */
public final class Indexes {

    private Indexes() {}

    /**
     * Makes an index unless it is there.
     *
     * @param keys fields and directions, in order
     */
    public static void ensure(MongoDatabase database, String collection, Document keys, boolean unique) {
        database.getCollection(collection).createIndex(keys, new IndexOptions().unique(unique));
    }

    /** Makes an index, unless it is there, that holds only the documents with one of the fields. */
    public static void ensureSparse(MongoDatabase database, String collection, Document keys) {
        database.getCollection(collection).createIndex(keys, new IndexOptions().sparse(true));
    }
}
