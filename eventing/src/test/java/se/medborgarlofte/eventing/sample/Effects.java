package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import se.medborgarlofte.eventing.testing.EventProbe;

/** What must hold of the sample service's boxes, whatever happened. */
final class Effects {

    private final MongoDatabase database;
    private final EventProbe probe;
    private final String topic;

    Effects(MongoDatabase database, EventProbe probe, String topic) {
        this.database = database;
        this.probe = probe;
        this.topic = topic;
    }

    /** What of all that was saved has not been told or handled yet; empty when everything has. */
    Map<String, Long> unsettled() {
        long commands = commands();
        Map<String, Long> open = new LinkedHashMap<>();
        open.put("aggregates pending", database.getCollection("boxes").countDocuments(Filters.exists("pendingSince")));
        open.put("events not told", commands - told());
        open.put(
                "receipts missing",
                commands - database.getCollection("box_receipts").countDocuments());
        open.put("work to do", commands - database.getCollection("celebrations").countDocuments());
        open.values().removeIf(count -> count == 0);
        return open;
    }

    private long commands() {
        long commands = 0;
        for (Document box : database.getCollection("boxes").find()) {
            commands += box.getLong("sequence");
        }
        return commands;
    }

    private long told() {
        return probe.all(topic).stream()
                .map(event -> event.envelope().id())
                .distinct()
                .count();
    }

    /** Nothing lost, nothing done twice, order per key kept; the acknowledged commands, by box, are all there. */
    void verify(Map<String, List<String>> acknowledged) {
        Map<String, Document> boxes = new HashMap<>();
        database.getCollection("boxes").find().forEach(box -> boxes.put(box.getString("_id"), box));
        acknowledged.forEach((box, commands) -> assertThat(state(boxes.get(box)).getList("commands", String.class))
                .as("every acknowledged command of %s is there", box)
                .containsAll(commands));
        boxes.forEach((id, box) -> {
            int count = state(box).getInteger("count");
            assertThat(state(box).getList("commands", String.class))
                    .doesNotHaveDuplicates()
                    .hasSize(count);
            assertThat(firstTellings(id))
                    .as("each change of %s has one event, first told in order", id)
                    .containsExactlyElementsOf(upTo(count));
            assertThat(database.getCollection("box_states")
                            .find(new Document("_id", id))
                            .first())
                    .containsEntry("count", count)
                    .containsEntry("sequence", (long) count);
            assertThat(database.getCollection("box_facts").countDocuments(Filters.eq("box", id)))
                    .isEqualTo(count);
            assertThat(rows("box_receipts", id)).isEqualTo(count);
            assertThat(rows("celebrations", id)).isEqualTo(count);
        });
        assertThat(database.getCollection("dead_letters").countDocuments()).isZero();
        assertThat(database.getCollection("waiting_events").countDocuments()).isZero();
    }

    /** The sequences of a box's events in the order in which each was first told. */
    private List<Long> firstTellings(String id) {
        Map<String, Long> byEventId = new LinkedHashMap<>();
        probe.published(topic, id)
                .forEach(event -> byEventId.putIfAbsent(
                        event.envelope().id(), event.envelope().sequence()));
        return List.copyOf(byEventId.values());
    }

    private static List<Long> upTo(int count) {
        return java.util.stream.LongStream.rangeClosed(1, count).boxed().toList();
    }

    private long rows(String collection, String id) {
        return database.getCollection(collection).countDocuments(Filters.regex("_id", "^" + id + "/"));
    }

    private static Document state(Document box) {
        return box.get("state", Document.class);
    }
}
