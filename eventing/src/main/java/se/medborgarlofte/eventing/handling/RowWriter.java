package se.medborgarlofte.eventing.handling;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import se.medborgarlofte.eventing.store.Duplicates;

/** Writes the rows of state and fact handlers so that only the newest state, and each fact once, remains. */
final class RowWriter {

    private final MongoDatabase database;

    RowWriter(MongoDatabase database) {
        this.database = database;
    }

    <T> HandlerFigures.Effect write(StateHandler<T> handler, ReceivedEvent<T> event) {
        Optional<Document> row = handler.row().apply(event);
        return row.isPresent() && replaceIfNewer(database.getCollection(handler.collection()), event, row.get())
                ? HandlerFigures.Effect.SOME
                : HandlerFigures.Effect.NONE;
    }

    <T> HandlerFigures.Effect write(FactHandler<T> handler, ReceivedEvent<T> event) {
        Optional<Document> row = handler.row().apply(event);
        return row.isPresent() && insertOnce(database.getCollection(handler.collection()), event, row.get())
                ? HandlerFigures.Effect.SOME
                : HandlerFigures.Effect.NONE;
    }

    private static boolean insertOnce(MongoCollection<Document> rows, ReceivedEvent<?> event, Document row) {
        Document inserted = new Document("_id", event.id())
                .append("subject", event.subject())
                .append("time", Date.from(event.time()));
        inserted.putAll(row);
        return Duplicates.insertIfAbsent(rows, inserted);
    }

    /** One write, unless the row there is at least as new, or came in this very moment. */
    private static boolean replaceIfNewer(MongoCollection<Document> rows, ReceivedEvent<?> event, Document row) {
        Document replacement = new Document("_id", event.subject()).append("sequence", event.sequence());
        replacement.putAll(row);
        Document older = new Document("_id", event.subject()).append("sequence", new Document("$lt", event.sequence()));
        while (true) {
            try {
                rows.replaceOne(older, replacement, new ReplaceOptions().upsert(true));
                return true;
            } catch (MongoWriteException e) {
                Duplicates.rethrowUnlessDuplicate(e);
            }
            if (isAsNew(rows, event)) {
                return false;
            }
        }
    }

    private static boolean isAsNew(MongoCollection<Document> rows, ReceivedEvent<?> event) {
        Document stored = rows.find(new Document("_id", event.subject())).first();
        return stored != null && stored.getLong("sequence") >= event.sequence();
    }
}
