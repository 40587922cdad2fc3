package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.testing.EventProbe;

@SampleTest
class ThreadOfEventsIT {

    @Autowired
    AggregateStore<Box, Box.BoxEvent> boxes;

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @Autowired
    MeterRegistry meters;

    @Test
    void whatIsSavedIsToldOnceInOrderHandledByEachHandlerAndFollowedByItsWork() {
        String id = Ids.uuidV7();
        boxes.create(id, Box.empty().fill("first", Instant.now()));
        for (int i = 2; i <= 20; i++) {
            String command = "command-" + i;
            boxes.change(id, box -> box.fill(command, Instant.now()));
        }

        await().until(() -> probe.published(id).size() == 20);
        List<EventProbe.Published> published = probe.published("sample.events.v1", id);
        assertThat(published)
                .extracting(event -> event.envelope().sequence())
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(published.getFirst().headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "se.medborgarlofte.sample.box-filled.v1")
                .containsEntry("ce_source", "/sample-service")
                .containsEntry("content-type", "application/json");

        await().until(() -> count("celebrations", id) == 20);
        assertThat(database.getCollection("box_states")
                        .find(new Document("_id", id))
                        .first())
                .containsEntry("count", 20)
                .containsEntry("sequence", 20L);
        assertThat(database.getCollection("box_facts").countDocuments(Filters.eq("box", id)))
                .isEqualTo(20);
        assertThat(count("box_receipts", id)).isEqualTo(20);
        await().untilAsserted(() -> assertThat(
                        boxes.documents().find(new Document("_id", id)).first())
                .as("the outbox is empty and nothing is pending")
                .containsEntry("outbox", List.of())
                .doesNotContainKey("pendingSince"));
        await().until(() -> meters.get("outbox.pending").gauge().value() == 0);
    }

    @Test
    void whoGoesOnFromWhatWasReadOverwritesNobodyAndTellsEverything() {
        String id = Ids.uuidV7();
        Stored<Box> seen = boxes.create(id, Box.empty().fill("first", Instant.now()));
        Stored<Box> next = boxes.change(seen, box -> box.fill("second", Instant.now()));
        boxes.change(id, box -> box.fill("of somebody else", Instant.now()));

        Stored<Box> last = boxes.change(next, box -> box.fill("third", Instant.now()));

        assertThat(last.state().commands()).containsExactly("first", "second", "of somebody else", "third");
        assertThat(last.version()).isEqualTo(4);
        await().until(() -> probe.published(id).size() == 4);
        assertThat(probe.published("sample.events.v1", id))
                .extracting(event -> event.envelope().sequence())
                .containsExactly(1L, 2L, 3L, 4L);
        await().untilAsserted(() -> assertThat(
                        boxes.documents().find(new Document("_id", id)).first())
                .containsEntry("outbox", List.of())
                .doesNotContainKey("pendingSince"));
    }

    @Test
    void aStateIsReadBackAsItWasStored() {
        String id = Ids.uuidV7();
        Instant filledAt = Instant.parse("2026-11-30T12:00:00.123Z");
        Box box = new Box(3, List.of("a", "b"), filledAt, "åäö", null);
        boxes.create(id, se.medborgarlofte.eventing.store.Decision.of(box));
        Stored<Box> stored = boxes.load(id);
        assertThat(stored.state()).isEqualTo(box);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(boxes.documents()
                        .find(new Document("_id", id))
                        .first()
                        .get("state", Document.class)
                        .get("filledAt"))
                .isInstanceOf(java.util.Date.class);
    }

    private long count(String collection, String id) {
        return database.getCollection(collection).countDocuments(Filters.regex("_id", "^" + id + "/"));
    }
}
