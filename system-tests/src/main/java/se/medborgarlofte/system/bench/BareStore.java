package se.medborgarlofte.system.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;

/** The one write of a command as the driver makes it, with nothing around it. */
final class BareStore {

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final int CLIENTS = 16;

    private final MongoCollection<Document> documents;

    BareStore(MongoDatabase database) {
        this.documents = database.getCollection("bare");
        for (int client = 0; client < CLIENTS; client++) {
            documents.insertOne(new Document("_id", "bare-" + client).append("version", 0L));
        }
    }

    /** Writes with one client and answers how often per second; the times are kept. */
    double alone(Latencies latencies) {
        long[] version = {current("bare-0")};
        return new ClosedLoop(1).perSecond(TIME, client -> {
            long started = System.nanoTime();
            update("bare-0", version[0]++);
            latencies.record(System.nanoTime() - started);
        });
    }

    /** Writes with many clients, each on a document of its own. */
    double together() {
        long[] versions = new long[CLIENTS];
        for (int client = 0; client < CLIENTS; client++) {
            versions[client] = current("bare-" + client);
        }
        return new ClosedLoop(CLIENTS).perSecond(TIME, client -> update("bare-" + client, versions[client]++));
    }

    private long current(String id) {
        Document found = documents.find(new Document("_id", id)).first();
        return found == null ? 0 : found.getLong("version");
    }

    private void update(String id, long version) {
        Document at = new Document("_id", id).append("version", version);
        long matched = documents
                .updateOne(
                        at,
                        Updates.combine(
                                Updates.set("state", new Document("text", "x".repeat(300))),
                                Updates.inc("version", 1L),
                                Updates.min("pendingSince", new Date())))
                .getMatchedCount();
        if (matched != 1) {
            throw new IllegalStateException("the bare update has missed its document");
        }
    }
}
