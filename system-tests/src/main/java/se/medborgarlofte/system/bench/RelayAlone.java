package se.medborgarlofte.system.bench;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.Producer;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.migration.TechnicalIndexes;
import se.medborgarlofte.eventing.relay.Relay;
import se.medborgarlofte.eventing.relay.RelaySettings;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.eventing.trace.Traces;
import se.medborgarlofte.system.world.Patience;
import tools.jackson.databind.json.JsonMapper;

/** The aggregate store and the relay in this very process, without a service around them. */
final class RelayAlone {

    static final int AGGREGATES = 400;

    private static final int EVENTS_EACH = 10;
    private static final int CLIENTS = 16;
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final RelaySettings AT_ONCE =
            new RelaySettings(Duration.ofMillis(200), Duration.ZERO, Duration.ofSeconds(15), Duration.ofSeconds(10));

    record Counted(int count, String text) {}

    sealed interface Event {
        /** The count has gone up. */
        record Raised() implements Event {}
    }

    private final MongoDatabase database;
    private final Map<String, Object> facts;
    private final AggregateStores stores;
    private final AggregateStore<Counted, Event> counters;

    RelayAlone(MongoDatabase database, Map<String, Object> facts) {
        this.database = database;
        this.facts = facts;
        this.stores = new AggregateStores(
                database,
                new StateMapping(),
                new EventCatalog(JsonMapper.shared()),
                "dialogue",
                new Traces(Tracer.NOOP, Propagator.NOOP),
                Clock.systemUTC(),
                Clock.systemUTC());
        this.counters = stores.define(
                AggregateDefinition.of("counters", Counted.class, Event.class, (id, state, event) -> told()));
        TechnicalIndexes.ensure(database, stores.all(), List.of());
    }

    private OutgoingEvent told() {
        return new OutgoingEvent("concern-raised", DataClassification.INTERNAL, facts);
    }

    /** Changes one aggregate after the other without events, so that only the store is measured. */
    double changes(int clients) {
        for (int client = 0; client < clients; client++) {
            counters.create("quiet-" + clients + "-" + client, Decision.of(new Counted(0, "x".repeat(300))));
        }
        return new ClosedLoop(clients)
                .perSecond(TIME, client -> counters.change("quiet-" + clients + "-" + client, RelayAlone::quietly));
    }

    private static Decision<Counted, Event> quietly(Counted counted) {
        return Decision.of(new Counted(counted.count() + 1, counted.text()));
    }

    private static Decision<Counted, Event> loudly(Counted counted) {
        return Decision.of(new Counted(counted.count() + 1, counted.text()), new Event.Raised());
    }

    /** Saves many events of many aggregates first, then lets the relay send them; answers how many per second. */
    double relayed(String broker) throws ExecutionException, InterruptedException {
        save();
        try (BenchTopic topic = new BenchTopic(broker)) {
            Producer<String, byte[]> producer = topic.producer();
            long before = topic.count();
            Relay relay = new Relay(
                    stores,
                    database,
                    producer,
                    new Relay.Destination(topic.name(), "dialogue", "/benchmark"),
                    new Leases(database, Clock.systemUTC(), Ids.uuidV7()),
                    new SimpleMeterRegistry(),
                    Clock.systemUTC(),
                    AT_ONCE);
            long started = System.nanoTime();
            relay.start();
            long events = (long) AGGREGATES * EVENTS_EACH;
            Patience.untilTrue("every event is told", Duration.ofMinutes(5), () -> topic.count() >= before + events);
            long took = System.nanoTime() - started;
            relay.stop();
            return events * 1e9 / took;
        }
    }

    private void save() {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < AGGREGATES; i++) {
                String id = "loud-" + i;
                threads.execute(() -> saveOne(id));
            }
        }
    }

    private void saveOne(String id) {
        counters.create(id, Decision.of(new Counted(0, "x"), new Event.Raised()));
        for (int event = 1; event < EVENTS_EACH; event++) {
            counters.change(id, RelayAlone::loudly);
        }
    }
}
