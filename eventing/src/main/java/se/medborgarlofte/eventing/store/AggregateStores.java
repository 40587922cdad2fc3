package se.medborgarlofte.eventing.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.trace.Traces;

/** All kinds of aggregates of the service. */
public final class AggregateStores {

    private final MongoDatabase database;
    private final StateMapping mapping;
    private final OutboxWriter outbox;
    private final Clock realTime;
    private final Map<String, AggregateStore<?, ?>> stores = new ConcurrentHashMap<>();
    private final List<SaveListener> listeners = new CopyOnWriteArrayList<>();

    public AggregateStores(
            MongoDatabase database,
            StateMapping mapping,
            EventCatalog catalog,
            String context,
            Traces traces,
            Clock businessTime,
            Clock realTime) {
        this.database = database;
        this.mapping = mapping;
        this.outbox = new OutboxWriter(context, catalog, businessTime, traces);
        this.realTime = realTime;
    }

    /**
     * Defines a kind of aggregate and gives the store for it.
     *
     * @throws IllegalStateException when the collection is taken by another kind
     */
    public <S, E> AggregateStore<S, E> define(AggregateDefinition<S, E> definition) {
        MongoCollection<Document> documents = database.getCollection(definition.collection());
        AggregateStore<S, E> store =
                new AggregateStore<>(definition, documents, mapping, outbox, new ToAll(), realTime);
        if (stores.putIfAbsent(definition.collection(), store) != null) {
            throw new IllegalStateException("two kinds of aggregates in one collection: " + definition.collection());
        }
        return store;
    }

    /** The stores defined so far. */
    public Collection<AggregateStore<?, ?>> all() {
        return List.copyOf(stores.values());
    }

    /** Adds someone to be told of every save from now on. */
    public void listen(SaveListener listener) {
        listeners.add(listener);
    }

    private final class ToAll implements SaveListener {

        @Override
        public void saved(
                String collection, String aggregateId, long version, boolean complete, List<OutboxEvent> events) {
            listeners.forEach(listener -> listener.saved(collection, aggregateId, version, complete, events));
        }

        @Override
        public void created(String aggregateId) {
            listeners.forEach(listener -> listener.created(aggregateId));
        }
    }
}
