package se.medborgarlofte.eventing.relay;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.store.AggregateStores;

/** The relay with its sweeper, as one part of the service: starts before anything can be saved, stops after. */
public final class Relay implements SmartLifecycle {

    private final Producer<String, byte[]> producer;
    private final RelaySettings settings;
    private final OutboxRelay relay;
    private final Sweeper sweeper;
    private final ParkedAggregates parked;

    public Relay(
            AggregateStores stores,
            MongoDatabase database,
            Producer<String, byte[]> producer,
            Destination destination,
            Leases leases,
            MeterRegistry meters,
            Clock realTime,
            RelaySettings settings) {
        Outboxes outboxes = new Outboxes(database);
        this.producer = producer;
        this.settings = settings;
        this.relay = new OutboxRelay(
                outboxes,
                new KafkaEventSender(producer, destination.topic(), destination.context(), destination.source()),
                realTime);
        this.sweeper =
                new Sweeper(stores, outboxes, relay, leases, realTime, settings, new OutboxFigures(meters, realTime));
        this.parked = new ParkedAggregates(stores, outboxes, relay);
        stores.listen(relay);
        meters.gauge("outbox.lanes", relay, OutboxRelay::lanesOpen);
    }

    /**
     * Where the service's events go.
     *
     * @param source the CloudEvents source
     */
    public record Destination(String topic, String context, String source) {}

    public ParkedAggregates parked() {
        return parked;
    }

    @Override
    public void start() {
        relay.start();
        sweeper.start();
    }

    @Override
    public void stop() {
        sweeper.stop();
        relay.stop(settings.drainAtMost());
        sweeper.releaseLease();
        producer.close(Duration.ofSeconds(2));
    }

    @Override
    public boolean isRunning() {
        return relay.isRunning();
    }

    @Override
    public int getPhase() {
        return Phases.RELAY;
    }
}
