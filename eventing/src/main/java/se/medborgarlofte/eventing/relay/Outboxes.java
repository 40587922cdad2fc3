package se.medborgarlofte.eventing.relay;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import se.medborgarlofte.eventing.store.AggregateDocument;
import se.medborgarlofte.eventing.store.OutboxEvent;

/** The outboxes in the aggregates' documents, as the relay reads and empties them. */
final class Outboxes {

    private static final Bson OUTBOX_ONLY = Projections.include(
            AggregateDocument.OUTBOX, "version", AggregateDocument.PENDING_SINCE, AggregateDocument.PARKED);
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoDatabase database;

    Outboxes(MongoDatabase database) {
        this.database = database;
    }

    private MongoCollection<Document> documents(String collection) {
        return database.getCollection(collection);
    }

    /** An event to take out of its document; {@code version} is the document's if it is known to be the last one. */
    record Pull(String aggregateId, OutboxEvent event, boolean last, long version) {}

    /**
     * Takes acknowledged events out of their documents.
     *
     * @return whether every document was as expected; if not, all are pulled all the same, but each must be read to
     *     know what else waits there
     */
    boolean pull(String collection, List<Pull> pulls) {
        List<UpdateOneModel<Document>> updates = pulls.stream()
                .map(pull -> pull.last()
                        ? new UpdateOneModel<Document>(
                                AggregateDocument.at(pull.aggregateId(), pull.version()),
                                AggregateDocument.pullLast(pull.event().id()))
                        : pullOne(pull))
                .toList();
        BulkWriteResult result = documents(collection).bulkWrite(updates, ANY_ORDER);
        if (result.getMatchedCount() == pulls.size()) {
            return true;
        }
        documents(collection).bulkWrite(pulls.stream().map(Outboxes::pullOne).toList(), ANY_ORDER);
        return false;
    }

    private static UpdateOneModel<Document> pullOne(Pull pull) {
        return new UpdateOneModel<>(
                new Document("_id", pull.aggregateId()),
                AggregateDocument.pull(pull.event().id()));
    }

    /** What a document holds for the relay. */
    record Outbox(long version, List<OutboxEvent> events, boolean pending, boolean parked) {}

    /** Reads the outboxes of some aggregates; those that do not exist are left out. */
    Map<String, Outbox> read(String collection, Collection<String> ids) {
        Map<String, Outbox> outboxes = new HashMap<>();
        Document among = new Document("_id", new Document("$in", List.copyOf(ids)));
        documents(collection)
                .find(among)
                .projection(OUTBOX_ONLY)
                .forEach(document -> outboxes.put(document.getString("_id"), outbox(document)));
        return outboxes;
    }

    private static Outbox outbox(Document document) {
        return new Outbox(
                AggregateDocument.version(document),
                AggregateDocument.outbox(document),
                document.containsKey(AggregateDocument.PENDING_SINCE),
                document.containsKey(AggregateDocument.PARKED));
    }

    /** Says that nothing waits in the document, if it is still at that version. */
    void clearPending(String collection, String aggregateId, long version) {
        documents(collection)
                .updateOne(AggregateDocument.at(aggregateId, version), Updates.unset(AggregateDocument.PENDING_SINCE));
    }

    /** Sets an aggregate aside: its events wait until an operator has looked. */
    void park(String collection, String aggregateId, OutboxEvent event, String reason, Instant now) {
        Document parked = new Document("eventId", event.id())
                .append("eventType", event.type())
                .append("reason", reason)
                .append("at", Date.from(now));
        documents(collection)
                .updateOne(new Document("_id", aggregateId), Updates.set(AggregateDocument.PARKED, parked));
    }

    boolean unpark(String collection, String aggregateId) {
        return documents(collection)
                        .updateOne(new Document("_id", aggregateId), Updates.unset(AggregateDocument.PARKED))
                        .getModifiedCount()
                == 1;
    }

    /** The aggregates whose events have waited since before the given time, those that waited longest first. */
    List<String> waitingSince(String collection, Instant before, int limit) {
        Bson waiting = Filters.and(
                Filters.lt(AggregateDocument.PENDING_SINCE, Date.from(before)),
                Filters.exists(AggregateDocument.PARKED, false));
        List<String> ids = new ArrayList<>();
        documents(collection)
                .find(waiting)
                .sort(Sorts.ascending(AggregateDocument.PENDING_SINCE))
                .limit(limit)
                .projection(Projections.include("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    /** How many aggregates wait, how many are parked, and since when the first waits. */
    record Backlog(long pending, long parked, Instant oldest) {}

    Backlog backlog(String collection, Instant now) {
        long parked = documents(collection).countDocuments(Filters.exists(AggregateDocument.PARKED));
        long pending = documents(collection).countDocuments(Filters.exists(AggregateDocument.PENDING_SINCE));
        Document first = pending == 0
                ? null
                : documents(collection)
                        .find(Filters.exists(AggregateDocument.PENDING_SINCE))
                        .sort(Sorts.ascending(AggregateDocument.PENDING_SINCE))
                        .limit(1)
                        .projection(Projections.include(AggregateDocument.PENDING_SINCE))
                        .first();
        Instant oldest = first == null
                ? now
                : first.getDate(AggregateDocument.PENDING_SINCE).toInstant();
        return new Backlog(pending, parked, oldest);
    }

    List<Document> parked(String collection, int limit) {
        List<Document> parked = new ArrayList<>();
        documents(collection)
                .find(Filters.exists(AggregateDocument.PARKED))
                .limit(limit)
                .projection(Projections.include(AggregateDocument.PARKED, AggregateDocument.PENDING_SINCE))
                .into(parked);
        return parked;
    }
}
