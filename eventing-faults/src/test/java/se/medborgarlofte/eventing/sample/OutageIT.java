package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.EmbeddedStore;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.TestStack;
import tools.jackson.databind.json.JsonMapper;

/** The broker, then the store, is gone for thirty seconds while clients keep sending commands. */
class OutageIT {

    private static final String TOPIC = "sample.events.v1";
    private static final Duration GONE = Duration.ofSeconds(Integer.getInteger("outage.seconds", 30));

    @TempDir
    Path folder;

    private final int brokerPort = TestStack.freePort();
    private final int controllerPort = TestStack.freePort();
    private final int storePort = TestStack.freePort();

    @Test
    void everyAcknowledgedCommandIsToldAndHandledOnceWhenBrokerAndStoreAreBack() throws Exception {
        EmbeddedBroker broker = startBroker();
        EmbeddedStore store = startStore();
        SampleTopics.create(broker.bootstrapServers(), TOPIC, "sample-service");
        String mongo = store.connectionString() + "/outage?retryWrites=false&serverSelectionTimeoutMS=2000";
        try (SampleService service = SampleService.start(broker.bootstrapServers(), mongo, TOPIC, Map.of())) {
            Load load = new Load(service::boxes, 4, 5);
            await().until(() -> load.acknowledgedCount() > 200);

            broker.close();
            long before = load.acknowledgedCount();
            goneFor(GONE);
            assertThat(load.acknowledgedCount())
                    .as("commands are acknowledged while the broker is gone")
                    .isGreaterThan(before + 100);
            assertThat(load.failures()).as("and none fails").isZero();
            broker = startBroker();

            await().until(() -> load.acknowledgedCount() > before + 400);
            store.close();
            goneFor(GONE);
            store = startStore();
            long afterwards = load.acknowledgedCount();
            await().atMost(Duration.ofSeconds(30)).until(() -> load.acknowledgedCount() > afterwards + 100);
            load.close();

            try (EventProbe probe = new EventProbe(broker.bootstrapServers(), new JsonMapper())) {
                Effects effects = new Effects(service.database(), probe, TOPIC);
                await().atMost(Duration.ofSeconds(120))
                        .untilAsserted(() -> assertThat(effects.unsettled()).isEmpty());
                effects.verify(load.acknowledged());
            }
            System.out.println("Outage: " + load.acknowledgedCount() + " commands acknowledged, " + load.failures()
                    + " tries failed while the store was gone");
        } finally {
            broker.close();
            store.close();
        }
    }

    /** The outage itself: the one wait that stands for time and not for a condition. */
    private static void goneFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        await().atMost(time.plusSeconds(5)).pollInterval(Duration.ofSeconds(1)).until(() -> System.nanoTime() >= until);
    }

    private EmbeddedBroker startBroker() {
        return EmbeddedBroker.start(folder.resolve("broker"), brokerPort, controllerPort);
    }

    private EmbeddedStore startStore() {
        return EmbeddedStore.start(folder.resolve("store.mv"), storePort);
    }
}
