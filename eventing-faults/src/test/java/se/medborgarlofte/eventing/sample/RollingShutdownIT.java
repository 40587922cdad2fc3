package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.TestStack;
import tools.jackson.databind.json.JsonMapper;

/** Two instances are replaced one after the other while clients keep sending commands to whichever is there. */
class RollingShutdownIT {

    private static final String TOPIC = "rolling.events.v1";

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final String mongo = TestStack.shared().mongoUri("rolling-" + UUID.randomUUID());

    @Test
    void noCommandFailsAndNothingIsLeftBehindWhenInstancesAreReplacedUnderLoad() throws Exception {
        SampleTopics.create(TestStack.shared().bootstrapServers(), TOPIC, "sample-service");
        SampleService first = start();
        SampleService second = start();
        AtomicReference<SampleService> serving = new AtomicReference<>(first);
        Load load = new Load(() -> serving.get().boxes(), 4, 5);
        await().atMost(AT_MOST).until(() -> load.acknowledgedCount() > 200);

        serving.set(second);
        first.close();
        assertThat(pendingOnBehalfOf(second))
                .as("a stopped instance leaves nothing long unsent")
                .isLessThan(50);
        SampleService third = start();
        serving.set(third);
        second.close();
        long before = load.acknowledgedCount();
        await().atMost(AT_MOST).until(() -> load.acknowledgedCount() > before + 200);
        load.close();

        try (third;
                EventProbe probe = new EventProbe(TestStack.shared().bootstrapServers(), new JsonMapper())) {
            Effects effects = new Effects(third.database(), probe, TOPIC);
            await().atMost(AT_MOST)
                    .untilAsserted(() -> assertThat(effects.unsettled()).isEmpty());
            effects.verify(load.acknowledged());
            assertThat(load.failures()).as("no command had to be repeated").isZero();
        }
    }

    private static long pendingOnBehalfOf(SampleService service) {
        return service.database().getCollection("boxes").countDocuments(Filters.exists("pendingSince"));
    }

    private SampleService start() {
        return SampleService.start(TestStack.shared().bootstrapServers(), mongo, TOPIC, Map.of());
    }
}
