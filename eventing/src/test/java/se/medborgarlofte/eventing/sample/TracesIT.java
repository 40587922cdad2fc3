package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.EventProbe;

/** One trace runs from a command through the broker to a handler, to what that saves, and to durable work. */
@SampleTest
class TracesIT {

    @Autowired
    Tracer tracer;

    @Autowired
    AggregateStore<Box, Box.BoxEvent> boxes;

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @Autowired
    SampleApplication.Interference interference;

    @AfterEach
    void behaveAgain() {
        interference.duringProcess.set(_ -> {});
    }

    @Test
    void aCommandsTraceRunsThroughItsEventToTheAnswerOfAHandlerAndToItsWork() {
        String asked = Ids.uuidV7();
        String answer = Ids.uuidV7();
        interference.duringProcess.set(event -> {
            if (event.subject().equals(asked)) {
                boxes.create(answer, Box.empty().fill("answer to " + asked, Instant.now()));
            }
        });

        String trace = commandInATrace(() -> boxes.create(asked, Box.empty().fill("ask", Instant.now())));

        Duration longEnough = Duration.ofSeconds(20);
        await().atMost(longEnough).until(() -> celebrationOf(asked) != null && celebrationOf(answer) != null);
        assertThat(traceOf(only(probe.published(asked)).headers())).isEqualTo(trace);
        assertThat(traceOf(only(probe.published(answer)).headers())).isEqualTo(trace);
        assertThat(celebrationOf(asked).getString("traceparent")).contains(trace);
        assertThat(celebrationOf(answer).getString("traceparent")).contains(trace);
    }

    @Test
    void whatIsSavedOutsideATraceStartsNone() {
        String id = Ids.uuidV7();
        boxes.create(id, Box.empty().fill("alone", Instant.now()));
        await().atMost(Duration.ofSeconds(20)).until(() -> probe.published(id).size() == 1);
        assertThat(only(probe.published(id)).headers()).doesNotContainKey("traceparent");
    }

    private String commandInATrace(Runnable command) {
        Span span = tracer.nextSpan().name("command").start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            command.run();
            return span.context().traceId();
        } finally {
            span.end();
        }
    }

    private static EventProbe.Published only(List<EventProbe.Published> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    /** {@code 00-<trace>-<span>-<flags>}. */
    private static String traceOf(Map<String, String> headers) {
        assertThat(headers).containsKey("traceparent");
        return headers.get("traceparent").split("-")[1];
    }

    private Document celebrationOf(String box) {
        return database.getCollection("celebrations")
                .find(new Document("_id", box + "/1"))
                .first();
    }
}
