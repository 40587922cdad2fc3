package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.testing.EventProbe;

/** An operator has every aggregate's state told once more, for a new consumer. */
@SampleTest
class ReemissionIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    AggregateStore<Box, Box.BoxEvent> boxes;

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @LocalServerPort
    int port;

    @Test
    void everyAggregateIsToldOnceMoreAndConsumersKnowWhatTheyKnew() {
        List<String> known = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.add(filledThreeTimes());
        }
        for (int i = 0; i < 200; i++) {
            String id = Ids.uuidV7();
            boxes.create(id, Decision.of(Box.empty()));
            untold.add(id);
        }
        await().atMost(LONG_ENOUGH).until(() -> known.stream().allMatch(id -> receipts(id) == 3));
        Map<String, Object> before = whatConsumersKnow(known);

        Operator operator = new Operator(port);
        HttpResponse<String> started = operator.posted("/re-emissions", "");
        assertThat(started.statusCode()).isEqualTo(202);

        await().atMost(LONG_ENOUGH)
                .until(() -> operator.get("/work?outcome=DONE").toString().contains("aggregates told again"));
        await().atMost(LONG_ENOUGH).until(() -> untold.stream().allMatch(id -> sequenceOfRow(id) == 1));
        await().atMost(LONG_ENOUGH).until(() -> known.stream().allMatch(id -> sequenceOfRow(id) == 4));
        untold.forEach(id -> assertThat(restated(id)).isEqualTo(1));
        known.forEach(id -> assertThat(restated(id)).isEqualTo(1));
        assertThat(whatConsumersKnow(known)).isEqualTo(before);
        assertThat(operator.get("/audit-streams/re-emission/entries").toString())
                .contains(OperatorSignedIn.OPERATOR);
    }

    private String filledThreeTimes() {
        String id = Ids.uuidV7();
        boxes.create(id, Box.empty().fill("1", Instant.now()));
        boxes.change(id, box -> box.fill("2", Instant.now()));
        boxes.change(id, box -> box.fill("3", Instant.now()));
        return id;
    }

    private long restated(String id) {
        return probe.published(id).stream()
                .filter(event -> event.envelope().type().equals("box-restated"))
                .map(event -> event.envelope().id())
                .distinct()
                .count();
    }

    private long receipts(String id) {
        return database.getCollection("box_receipts").countDocuments(Filters.regex("_id", "^" + id + "/"));
    }

    private long sequenceOfRow(String id) {
        Document row = database.getCollection("box_states")
                .find(new Document("_id", id))
                .first();
        return row == null ? 0 : row.getLong("sequence");
    }

    /** Everything but the sequence, which moves on. */
    private Map<String, Object> whatConsumersKnow(List<String> ids) {
        Map<String, Object> known = new TreeMap<>();
        for (String id : ids) {
            Document row = database.getCollection("box_states")
                    .find(new Document("_id", id))
                    .first();
            row.remove("sequence");
            long facts = database.getCollection("box_facts").countDocuments(Filters.eq("box", id));
            known.put(id, List.of(row, facts, receipts(id)));
        }
        return known;
    }
}
