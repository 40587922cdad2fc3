package se.medborgarlofte.eventing.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * Tells a duplicate key, which means "done already", from every other failed write, which does not.
 *
 * <p>Only the exact error counts: a write conflict, for instance, must be retried and never be taken for a duplicate.
 */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Inserts a document.
     *
     * @return false when a document with the same unique key exists already; nothing is changed then
     */
    public static boolean insertIfAbsent(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            rethrowUnlessDuplicate(e);
            return false;
        }
    }

    /** Rethrows a failed write unless it failed for a duplicate key. */
    public static void rethrowUnlessDuplicate(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    /** Rethrows a failed bulk write unless every one of its errors is a duplicate key. */
    public static void rethrowUnlessDuplicates(MongoBulkWriteException e) {
        boolean onlyDuplicates = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates) {
            throw e;
        }
    }
}
