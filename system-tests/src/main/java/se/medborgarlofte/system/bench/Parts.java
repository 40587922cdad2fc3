package se.medborgarlofte.system.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import se.medborgarlofte.local.Addresses;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bare broker and store beside what we have built on them, in the same run on the same data files. */
public final class Parts {

    private static final String EXAMPLE = "/contracts/dialogue/concern-raised.v1.example.json";
    private static final int MANY = 16;

    private final Addresses addresses;
    private final Report report;
    private final JsonNode facts;

    public Parts(Addresses addresses, Report report) throws IOException {
        this.addresses = addresses;
        this.report = report;
        try (InputStream example = Objects.requireNonNull(Parts.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            this.facts = JsonMapper.shared().readTree(example).path("data");
        }
    }

    /** Measures everything and writes the ratios. */
    public void measure() throws ExecutionException, InterruptedException {
        broker();
        try (MongoClient client = MongoClients.create(addresses.store())) {
            MongoDatabase database = client.getDatabase("bench-" + UUID.randomUUID());
            RelayAlone ours = new RelayAlone(database, map());
            double updates = store(new BareStore(database), ours);
            relay(ours, updates);
            database.drop();
        }
    }

    private Map<String, Object> map() {
        return JsonMapper.shared().convertValue(facts, new TypeReference<>() {});
    }

    private BareBroker bareBroker() {
        return new BareBroker(addresses.broker(), JsonMapper.shared().writeValueAsBytes(facts));
    }

    private void broker() throws ExecutionException, InterruptedException {
        report.now("the bare broker");
        Latencies acknowledged = new Latencies();
        Latencies read = new Latencies();
        bareBroker().steadily(acknowledged, read);
        report.section("Bare broker, acks=all, 100 records per second, open loop");
        report.latencyTable();
        report.latency("record acknowledged", acknowledged);
        report.latency("record read by a consumer", read);
    }

    /** Answers how many bare updates many clients manage per second. */
    private double store(BareStore bare, RelayAlone ours) {
        report.now("the bare store and the aggregate store");
        bare.alone(new Latencies());
        Latencies alone = new Latencies();
        double bareAlone = bare.alone(alone);
        double bareTogether = bare.together();
        double oursAlone = ours.changes(1);
        double oursTogether = ours.changes(MANY);
        report.section("Store: a bare conditional update beside AggregateStore.change");
        report.latencyTable();
        report.latency("bare conditional update, one client", alone);
        report.say("");
        report.figureTable("Per second");
        report.figure("bare conditional update, one client", bareAlone);
        report.figure("AggregateStore.change (load, decide, save), one client", oursAlone);
        report.figure("bare conditional update, %d clients".formatted(MANY), bareTogether);
        report.figure("AggregateStore.change, %d clients".formatted(MANY), oursTogether);
        report.ratio("ratio, one client", oursAlone / bareAlone);
        report.ratio("ratio, %d clients".formatted(MANY), oursTogether / bareTogether);
        return bareTogether;
    }

    private void relay(RelayAlone ours, double updates) throws ExecutionException, InterruptedException {
        report.now("the relay");
        double relayed = ours.relayed(addresses.broker());
        double oneEach = bareBroker().oneInFlightPerKey(RelayAlone.AGGREGATES);
        double atMost = bareBroker().withoutWaiting();
        report.section("Relay: %d aggregates, from the outbox to the topic".formatted(RelayAlone.AGGREGATES));
        report.figureTable("Per second");
        report.figure("relay: events sent and acknowledged", relayed);
        report.figure("bare producer, one unacknowledged record per key, as the relay's order demands", oneEach);
        report.figure("bare producer, ten thousand unacknowledged", atMost);
        report.ratio("relay / bare store updates (each event is taken out of its outbox by one)", relayed / updates);
        report.ratio("relay / bare producer with one per key", relayed / oneEach);
        report.ratio("relay / bare producer at most", relayed / atMost);
    }
}
