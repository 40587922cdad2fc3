package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.eventing.testing.MutableClock;

/** The whole dialogue service on a real broker and store; all stories share one. */
@EventingTest
abstract class DialogueIT {

    static {
        // What one story sets off may still be on its way when the next one waits for its own.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        // Most of it has happened when it is first looked for.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private EventProbe probe;

    @Autowired
    private MutableClock clock;

    @Autowired
    MongoDatabase database;

    Api api() {
        return new Api(port);
    }

    Instant now() {
        return clock.instant();
    }

    /** Does something when that much time has passed. */
    void later(Duration passed, Runnable action) {
        clock.advance(passed);
        try {
            action.run();
        } finally {
            clock.reset();
        }
    }

    /** What was told of an aggregate: exactly as many events as its store has numbered, all of them on the topic. */
    List<Told> published(String subject, int count) {
        assertThat(sequence(subject)).as("events of %s", subject).isEqualTo(count);
        await().untilAsserted(() ->
                assertThat(probe.published("dialogue.events.v1", subject)).hasSize(count));
        return published(subject);
    }

    /** What has been told of an aggregate so far. */
    List<Told> published(String subject) {
        return probe.published("dialogue.events.v1", subject).stream()
                .map(event -> new Told(event.envelope().type(), event.envelope().sequence(), event.data()))
                .toList();
    }

    /** Another service tells of something. */
    void deliver(String context, String type, String subject, Object data) {
        probe.deliver(context, type, subject, 1, data);
    }

    private long sequence(String subject) {
        return Stream.of(
                        "concerns",
                        "visits",
                        "meetingNotes",
                        "associations",
                        "promises",
                        "loans",
                        "summaries",
                        "areaAlerts",
                        "summaryDrafts",
                        "guestRequests",
                        "slotPolls")
                .map(collection -> database.getCollection(collection)
                        .find(new Document("_id", subject))
                        .first())
                .filter(Objects::nonNull)
                .mapToLong(document -> ((Number) document.get("sequence")).longValue())
                .sum();
    }
}
