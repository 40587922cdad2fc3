package se.medborgarlofte.eventing.handling;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.Newest;

/** Writes the rows of state and fact handlers so that only the newest state, and each fact once, remains. */
final class RowWriter {

    private static final String SEQUENCE = "sequence";

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
        Document replacement = new Document("_id", event.subject()).append(SEQUENCE, event.sequence());
        replacement.putAll(row);
        return Newest.replace(rows, event.subject(), SEQUENCE, event.sequence(), replacement);
    }
}
