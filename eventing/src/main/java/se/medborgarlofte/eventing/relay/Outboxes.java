package se.medborgarlofte.eventing.relay;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Only parked aggregates have it, and it has an index. */
    private static final String PARKED_AT = AggregateDocument.PARKED + ".at";

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

    /** Events to take out of their document; {@code version} is the document's if they are known to be its last ones. */
    record Pull(String aggregateId, List<String> eventIds, boolean last, long version) {}

    /**
     * Takes acknowledged events out of their documents.
     *
     * @return those whose document was not as expected: their events are pulled all the same, but each must be read to
     *     know what else waits there
     */
    List<Pull> pull(String collection, List<Pull> pulls) {
        BulkWriteResult result = documents(collection)
                .bulkWrite(pulls.stream().map(Outboxes::asExpected).toList(), ANY_ORDER);
        if (result.getMatchedCount() == pulls.size()) {
            return List.of();
        }
        // Which ones were missed is not told; to pull an event that is gone does no harm.
        List<Pull> uncertain = pulls.stream().filter(Pull::last).toList();
        if (!uncertain.isEmpty()) {
            documents(collection)
                    .bulkWrite(uncertain.stream().map(Outboxes::whatever).toList(), ANY_ORDER);
        }
        return uncertain;
    }

    private static UpdateOneModel<Document> asExpected(Pull pull) {
        return pull.last()
                ? new UpdateOneModel<>(
                        AggregateDocument.at(pull.aggregateId(), pull.version()),
                        AggregateDocument.pullLast(pull.eventIds()))
                : whatever(pull);
    }

    private static UpdateOneModel<Document> whatever(Pull pull) {
        return new UpdateOneModel<>(new Document("_id", pull.aggregateId()), AggregateDocument.pull(pull.eventIds()));
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

    /** Counted by the store in one look. */
    Backlog backlog(String collection, Instant now) {
        Bson waitingOrParked = Filters.or(Filters.exists(AggregateDocument.PENDING_SINCE), Filters.exists(PARKED_AT));
        Document counted = documents(collection)
                .aggregate(List.of(
                        Aggregates.match(waitingOrParked),
                        Aggregates.group(
                                null,
                                Accumulators.sum("pending", oneIfThere(AggregateDocument.PENDING_SINCE)),
                                Accumulators.sum("parked", oneIfThere(AggregateDocument.PARKED)),
                                Accumulators.min("oldest", "$" + AggregateDocument.PENDING_SINCE))))
                .first();
        if (counted == null) {
            return new Backlog(0, 0, now);
        }
        Date oldest = counted.getDate("oldest");
        return new Backlog(
                counted.get("pending", Number.class).longValue(),
                counted.get("parked", Number.class).longValue(),
                oldest == null ? now : oldest.toInstant());
    }

    private static Document oneIfThere(String field) {
        return new Document("$cond", List.of(new Document("$gt", Arrays.asList("$" + field, null)), 1, 0));
    }

    List<Document> parked(String collection, int limit) {
        List<Document> parked = new ArrayList<>();
        documents(collection)
                .find(Filters.exists(PARKED_AT))
                .limit(limit)
                .projection(Projections.include(AggregateDocument.PARKED, AggregateDocument.PENDING_SINCE))
                .into(parked);
        return parked;
    }
}
