package se.medborgarlofte.eventing.relay;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import se.medborgarlofte.eventing.store.AggregateDocument;
import se.medborgarlofte.eventing.store.AggregateStores;

/** The aggregates whose events the broker refused: an operator looks, mends the cause, and lets them go on. */
public final class ParkedAggregates {

    private static final int MOST_LISTED = 200;

    private final AggregateStores stores;
    private final Outboxes outboxes;
    private final OutboxRelay relay;

    ParkedAggregates(AggregateStores stores, Outboxes outboxes, OutboxRelay relay) {
        this.stores = stores;
        this.outboxes = outboxes;
        this.relay = relay;
    }

    /**
     * A parked aggregate.
     *
     * @param eventId the event that was refused
     * @param reason the kind of refusal
     */
    public record Parked(
            String collection, String aggregateId, String eventId, String eventType, String reason, Instant at) {}

    /** At most 200 of the parked aggregates. */
    public List<Parked> list() {
        return stores.all().stream()
                .map(store -> store.definition().collection())
                .flatMap(collection ->
                        outboxes.parked(collection, MOST_LISTED).stream().map(document -> parked(collection, document)))
                .limit(MOST_LISTED)
                .toList();
    }

    /**
     * Lets an aggregate's events go on.
     *
     * @return false when it was not parked
     */
    public boolean retry(String collection, String aggregateId) {
        boolean known = stores.all().stream()
                .anyMatch(store -> store.definition().collection().equals(collection));
        boolean unparked = known && outboxes.unpark(collection, aggregateId);
        if (unparked) {
            relay.look(collection, aggregateId);
        }
        return unparked;
    }

    private static Parked parked(String collection, Document document) {
        Document parked = document.get(AggregateDocument.PARKED, Document.class);
        return new Parked(
                collection,
                document.getString("_id"),
                parked.getString("eventId"),
                parked.getString("eventType"),
                parked.getString("reason"),
                parked.getDate("at").toInstant());
    }
}
