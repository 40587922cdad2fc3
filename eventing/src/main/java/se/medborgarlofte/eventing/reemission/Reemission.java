package se.medborgarlofte.eventing.reemission;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.OutboxFullException;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;

/**
 * Tells every aggregate's current state again, slice by slice, as durable work. Consumers take it as any other event
 * of the aggregate: newer than what they have, and carrying all its facts.
 */
public final class Reemission implements WorkHandler {

    private static final Logger log = LoggerFactory.getLogger(Reemission.class);
    static final String KIND = "re-emission";
    private static final int SLICE = 200;

    private final AggregateStores stores;

    public Reemission(AggregateStores stores) {
        this.stores = stores;
    }

    /**
     * Starts re-emission of all kinds of aggregates.
     *
     * @return its id, under which the work is listed
     */
    public static String start(AggregateStores stores, WorkQueue queue, Clock businessTime) {
        String id = Ids.uuidV7();
        List<String> collections = stores.all().stream()
                .filter(store -> store.definition().restater() != null)
                .map(store -> store.definition().collection())
                .sorted()
                .toList();
        queue.schedule(
                KIND,
                id,
                businessTime.instant(),
                new Document("collections", collections).append("after", "").append("told", 0));
        return id;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "background";
    }

    @Override
    public WorkResult perform(Work work) {
        List<String> collections = work.payload().getList("collections", String.class);
        int told = work.payload().getInteger("told");
        if (collections.isEmpty()) {
            return new WorkResult.Done(told + " aggregates told again");
        }
        List<String> slice = slice(store(collections.getFirst()), work.payload().getString("after"));
        if (slice.isEmpty()) {
            return next(collections.subList(1, collections.size()), "", told);
        }
        slice.forEach(id -> restate(store(collections.getFirst()), id));
        return next(collections, slice.getLast(), told + slice.size());
    }

    private static WorkResult next(List<String> collections, String after, int told) {
        return new WorkResult.Continue(new Document("collections", List.copyOf(collections))
                .append("after", after)
                .append("told", told));
    }

    private static void restate(AggregateStore<?, ?> store, String id) {
        try {
            store.restate(id);
        } catch (OutboxFullException e) {
            log.debug("The newest events of {} wait for the broker anyway and carry the same facts", id);
        }
    }

    private static List<String> slice(AggregateStore<?, ?> store, String after) {
        List<String> ids = new ArrayList<>();
        store.documents()
                .find(Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(SLICE)
                .projection(Projections.include("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    private AggregateStore<?, ?> store(String collection) {
        return stores.all().stream()
                .filter(store -> store.definition().collection().equals(collection))
                .findFirst()
                .orElseThrow();
    }
}
