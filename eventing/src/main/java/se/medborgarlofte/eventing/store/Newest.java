package se.medborgarlofte.eventing.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Keeps of each thing the newest document, in whatever order they come. */
public final class Newest {

    private static final int MOST_TRIES = 100;

    private Newest() {}

    /**
     * Stores a document unless the one with its id is at least as new: one write, unless it is.
     *
     * @param numberField the field by whose number the newer of two is known
     * @param document has the id, and the number in that field
     * @return false when nothing was written
     * @throws ContentionException when others kept coming between, or it cannot be stored for another unique key
     */
    public static boolean replace(
            MongoCollection<Document> collection, String id, String numberField, long number, Document document) {
        Document byId = new Document("_id", id);
        Document older = new Document(byId).append(numberField, new Document("$lt", number));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                collection.replaceOne(older, document, new ReplaceOptions().upsert(true));
                return true;
            } catch (MongoWriteException e) {
                // There is one that is not older, or another came in this very moment.
                Duplicates.rethrowUnlessDuplicate(e);
            }
            Document stored = collection.find(byId).first();
            if (stored != null && stored.get(numberField, Number.class).longValue() >= number) {
                return false;
            }
        }
        throw new ContentionException(id + " could not be stored in " + MOST_TRIES + " tries");
    }
}
