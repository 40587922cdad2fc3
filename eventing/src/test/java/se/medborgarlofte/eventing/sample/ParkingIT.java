package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.EventTooLargeException;
import se.medborgarlofte.eventing.store.OutboxFullException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.testing.EventProbe;
import tools.jackson.databind.JsonNode;

/** Events that are too large for us or for the broker, and too many events. */
@SampleTest
class ParkingIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    AggregateStore<Box, Box.BoxEvent> boxes;

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    private Operator operator;

    @BeforeEach
    void signIn() {
        operator = new Operator(port);
    }

    @Test
    void anEventThatIsTooLargeIsRefusedBeforeAnythingIsSaved() {
        String id = Ids.uuidV7();
        boxes.create(id, Box.empty().fill("small", Instant.now()));
        await().atMost(LONG_ENOUGH).until(() -> probe.published(id).size() == 1);
        Stored<Box> before = boxes.load(id);

        assertThatThrownBy(() -> boxes.change(id, box -> holding(box, "x".repeat(256 * 1024))))
                .isInstanceOf(EventTooLargeException.class);
        assertThatThrownBy(() -> boxes.create("never", holding(Box.empty(), "x".repeat(256 * 1024))))
                .isInstanceOf(EventTooLargeException.class);

        assertThat(boxes.load(id)).isEqualTo(before);
        assertThat(boxes.find("never")).isEmpty();
        boxes.change(id, box -> box.fill("next", Instant.now()));
        await().atMost(LONG_ENOUGH).until(() -> sequences(id).equals(List.of(1L, 2L)));
    }

    @Test
    void anAggregateWhoseEventTheBrokerRefusesIsParkedOthersGoOnAndAnOperatorLetsItGoOnInOrder() {
        String refused = Ids.uuidV7();
        String other = Ids.uuidV7();
        try (LargestMessage _ = LargestMessage.of("sample.events.v1", 2_000)) {
            boxes.create(refused, holding(Box.empty(), incompressible(4_000)));
            await().atMost(LONG_ENOUGH).until(() -> parked(refused) != null);
            boxes.change(refused, box -> holding(box, "small again"));
            boxes.create(other, Box.empty().fill("small", Instant.now()));
            await("others go on")
                    .atMost(LONG_ENOUGH)
                    .until(() -> probe.published(other).size() == 1);

            assertThat(parked(refused).get("reason").asString()).isEqualTo("RecordTooLargeException");
            assertThat(parked(refused).get("eventType").asString()).isEqualTo("box-filled");
            assertThat(sequences(refused)).as("nothing overtakes it").isEmpty();
            await().atMost(LONG_ENOUGH)
                    .until(() -> meters.get("outbox.parked").gauge().value() == 1);
        }

        assertThat(operator.post("/parked-aggregates/boxes/" + refused + "/retries", ""))
                .isEqualTo(204);
        await().atMost(LONG_ENOUGH).until(() -> sequences(refused).equals(List.of(1L, 2L)));
        await().atMost(LONG_ENOUGH)
                .until(() -> meters.get("outbox.parked").gauge().value() == 0);
        assertThat(parked(refused)).isNull();
        assertThat(operator.post("/parked-aggregates/boxes/" + refused + "/retries", ""))
                .as("it is not parked any more")
                .isEqualTo(404);
        assertThat(operator.get("/audit-streams/outbox/entries").toString())
                .contains("retry-parked", refused, OperatorSignedIn.OPERATOR);
    }

    @Test
    void anAggregateWithTooManyWaitingEventsTakesNoMore() {
        String id = Ids.uuidV7();
        try (LargestMessage _ = LargestMessage.of("sample.events.v1", 2_000)) {
            boxes.create(id, holding(Box.empty(), incompressible(4_000)));
            await().atMost(LONG_ENOUGH).until(() -> parked(id) != null);
            boxes.change(id, box -> new Decision<>(box, Collections.nCopies(499, new Box.BoxEvent.Filled()), false));
            Stored<Box> full = boxes.load(id);

            assertThatThrownBy(() -> boxes.change(id, box -> box.fill("one too many", Instant.now())))
                    .isInstanceOf(OutboxFullException.class);
            assertThat(boxes.load(id)).as("nothing changed").isEqualTo(full);
            assertThat(full.sequence()).isEqualTo(500);
        } finally {
            boxes.documents().deleteOne(new Document("_id", id));
        }
    }

    private static Decision<Box, Box.BoxEvent> holding(Box box, String filling) {
        Box filled = new Box(box.count() + 1, box.commands(), box.filledAt(), filling, box.refersTo());
        return Decision.of(filled, new Box.BoxEvent.Filled());
    }

    private static String incompressible(int characters) {
        byte[] random = new byte[characters];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private List<Long> sequences(String id) {
        return probe.published(id).stream()
                .map(event -> event.envelope().sequence())
                .toList();
    }

    private JsonNode parked(String id) {
        return StreamSupport.stream(
                        operator.get("/parked-aggregates").get("items").spliterator(), false)
                .filter(parked -> parked.get("aggregateId").asString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
