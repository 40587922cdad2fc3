package se.medborgarlofte.eventing.handling;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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

    private static boolean replaceIfNewer(MongoCollection<Document> rows, ReceivedEvent<?> event, Document row) {
        while (true) {
            Long stored = storedSequence(rows, event.subject());
            if (stored != null && stored >= event.sequence()) {
                return false;
            }
            if (stored == null ? insert(rows, event, row) : update(rows, event, stored, row)) {
                return true;
            }
        }
    }

    private static @Nullable Long storedSequence(MongoCollection<Document> rows, String subject) {
        Document stored = rows.find(new Document("_id", subject)).first();
        return stored == null ? null : stored.getLong("sequence");
    }

    private static boolean insert(MongoCollection<Document> rows, ReceivedEvent<?> event, Document row) {
        Document inserted = new Document("_id", event.subject()).append("sequence", event.sequence());
        inserted.putAll(row);
        return Duplicates.insertIfAbsent(rows, inserted);
    }

    private static boolean update(MongoCollection<Document> rows, ReceivedEvent<?> event, long stored, Document row) {
        Document asRead = new Document("_id", event.subject()).append("sequence", stored);
        Document replacement = new Document("_id", event.subject()).append("sequence", event.sequence());
        replacement.putAll(row);
        return rows.replaceOne(asRead, replacement).getMatchedCount() == 1;
    }
}
