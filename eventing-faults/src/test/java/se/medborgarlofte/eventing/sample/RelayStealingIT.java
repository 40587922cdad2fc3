package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.TestStack;
import tools.jackson.databind.json.JsonMapper;

/** Two relays whose sweepers take each other's events all the time: a lease of 20 ms, and no grace at all. */
class RelayStealingIT {

    private static final String TOPIC = "stealing.events.v1";
    private static final int BOXES = 1_000;
    private static final int CLIENTS = 8;

    @Test
    void twoRelaysThatStealFromEachOtherKeepOrderAndLoseNothing() throws Exception {
        SampleTopics.create(TestStack.shared().bootstrapServers(), TOPIC, "sample-service");
        String mongo = TestStack.shared().mongoUri("stealing-" + UUID.randomUUID());
        Map<String, Object> greedy = Map.of(
                "eventing.relay.lease", "20ms", "eventing.relay.grace", "0ms", "eventing.relay.sweep-every", "20ms");
        try (SampleService one = SampleService.start(TestStack.shared().bootstrapServers(), mongo, TOPIC, greedy);
                SampleService other = SampleService.start(TestStack.shared().bootstrapServers(), mongo, TOPIC, greedy);
                EventProbe probe = new EventProbe(TestStack.shared().bootstrapServers(), new JsonMapper())) {
            Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (int number = 0; number < BOXES; number++) {
                    String id = "box-" + number;
                    clients.submit(() -> {
                        one.boxes().create(id, Box.empty().fill("a", Instant.now()));
                        fill(other.boxes(), id, "b");
                        fill(one.boxes(), id, "c");
                        acknowledged.put(id, List.of("a", "b", "c"));
                    });
                }
            }
            assertThat(acknowledged).hasSize(BOXES);
            Effects effects = new Effects(one.database(), probe, TOPIC);
            // Each look reads everything that both relays work on.
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(effects.unsettled()).isEmpty());
            effects.verify(acknowledged);
            long told = probe.all(TOPIC).size();
            System.out.println("Stealing: " + 3 * BOXES + " events were told " + told + " times");
        }
    }

    private static void fill(AggregateStore<Box, Box.BoxEvent> boxes, String id, String command) {
        boxes.change(id, box -> box.fill(command, Instant.now()));
    }
}
