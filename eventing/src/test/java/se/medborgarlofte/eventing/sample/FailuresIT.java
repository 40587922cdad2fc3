package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.EventProbe;
import tools.jackson.databind.JsonNode;

/** What goes wrong with a received event, and what becomes of the event and of those that follow it. */
@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class FailuresIT {

    private static final String TOPIC = "sample.events.v1";
    private static final String DEAD_LETTERS = "sample.events.v1.sample-service.dlt";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @Autowired
    MeterRegistry meters;

    @Autowired
    SampleApplication.Interference interference;

    @LocalServerPort
    int port;

    private Operator operator;

    @BeforeEach
    void signIn() {
        operator = new Operator(port);
    }

    @AfterEach
    void behaveAgain() {
        interference.duringProcess.set(_ -> {});
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAtOnceAndThePartitionGoesOn(CapturedOutput log) {
        String withoutHeaders = Ids.uuidV7();
        String notJson = Ids.uuidV7();
        String withoutBox = Ids.uuidV7();
        String healthy = Ids.uuidV7();
        probe.send(new ProducerRecord<>(TOPIC, 0, withoutHeaders, "hello".getBytes(StandardCharsets.UTF_8)));
        sendTo(0, notJson, 1, "{\"boxId\": ");
        sendTo(0, withoutBox, 1, "{\"count\": 1}");
        sendTo(0, healthy, 1, facts(healthy, 1));

        await().atMost(LONG_ENOUGH).until(() -> isHandled(healthy, 1));
        await().until(() ->
                lettersOf(notJson).size() == 3 && lettersOf(withoutBox).size() == 3);
        assertThat(lettersOf(notJson))
                .as("each handler that could not read it has its letter")
                .extracting(letter -> letter.get("handler").asString())
                .containsExactlyInAnyOrder("box-states", "box-facts", "box-receipts");
        assertThat(lettersOf(withoutBox))
                .allSatisfy(
                        letter -> assertThat(letter.get("reason").asString()).contains("the field boxId is missing"));
        assertThat(openLetters())
                .as("what has no headers is nobody's in particular")
                .anySatisfy(letter -> {
                    assertThat(letter.get("handler").asString()).isEqualTo("*");
                    assertThat(letter.get("reason").asString()).isEqualTo("the header ce_type is missing");
                });
        assertThat(StringUtils.countOccurrencesOf(log.getOut(), "is malformed for box-states: the field boxId"))
                .as("it was tried once, not again and again")
                .isEqualTo(1);
    }

    @Test
    void anEventIsHandledAlsoWhenItsRecordDoesNotSayThatItIsJson() {
        String subject = Ids.uuidV7();
        IncomingEvent event = probe.incoming("sample", "box-filled", subject, 1, facts(subject, 1));
        probe.send(recordOf(0, subject, event.headers(), event.data()));
        await().atMost(LONG_ENOUGH).until(() -> isHandled(subject, 1));
        assertThat(lettersOf(subject)).isEmpty();
    }

    @Test
    void aFailingHandlerIsRetriedAFewTimesWhileOthersHandleOnceAlsoWhenTwoPartitionsFailInTurn() {
        String failing = Ids.uuidV7();
        String failingToo = Ids.uuidV7();
        String healthy = Ids.uuidV7();
        Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
        interference.duringProcess.set(event -> {
            tries.computeIfAbsent(event.subject(), _ -> new AtomicInteger()).incrementAndGet();
            if (event.subject().equals(failing) || event.subject().equals(failingToo)) {
                throw new IllegalStateException("Anna lives in the red house");
            }
        });
        sendTo(0, failing, 1, facts(failing, 1));
        sendTo(1, failingToo, 1, facts(failingToo, 1));
        sendTo(1, healthy, 1, facts(healthy, 1));

        await().atMost(LONG_ENOUGH)
                .until(() ->
                        !lettersOf(failing).isEmpty() && !lettersOf(failingToo).isEmpty());
        await().atMost(LONG_ENOUGH).until(() -> isHandled(healthy, 1));
        for (String subject : List.of(failing, failingToo)) {
            assertThat(tries.get(subject)).as("one try and four retries").hasValue(5);
            assertThat(factsOf(subject)).as("the fact was noted once").isEqualTo(1);
            assertThat(database.getCollection("box_states")
                            .find(new Document("_id", subject))
                            .first())
                    .containsEntry("count", 1);
            assertThat(lettersOf(subject)).singleElement().satisfies(letter -> {
                assertThat(letter.get("handler").asString()).isEqualTo("box-receipts");
                assertThat(letter.get("reason").asString())
                        .as("the kind of failure, never its words")
                        .isEqualTo("java.lang.IllegalStateException");
            });
        }
    }

    @Test
    void whenTheDeadLetterTopicTakesNothingNothingIsLostAndThePartitionWaits(CapturedOutput log) {
        String poison = Ids.uuidV7();
        String behind = Ids.uuidV7();
        String elsewhere = Ids.uuidV7();
        try (LargestMessage _ = LargestMessage.of(DEAD_LETTERS, 10)) {
            sendTo(2, poison, 1, "[");
            sendTo(2, behind, 1, facts(behind, 1));
            await().atMost(LONG_ENOUGH).until(() -> refusals(log) >= 1);
            long firstTry = System.nanoTime();
            await().atMost(LONG_ENOUGH).until(() -> refusals(log) >= 2);
            assertThat(Duration.ofNanos(System.nanoTime() - firstTry))
                    .as("a waiting partition tries with patience")
                    .isGreaterThan(Duration.ofMillis(500));
            sendTo(1, elsewhere, 1, facts(elsewhere, 1));
            await("other partitions go on").atMost(LONG_ENOUGH).until(() -> isHandled(elsewhere, 1));
            assertThat(isHandled(behind, 1))
                    .as("nothing overtakes what cannot be put aside")
                    .isFalse();
        }
        await().atMost(LONG_ENOUGH).until(() -> isHandled(behind, 1));
        await().until(() -> lettersOf(poison).size() == 3);
    }

    @Test
    void whatANewerVersionTellsIsCountedAndIgnored() {
        String subject = Ids.uuidV7();
        double types = unknown("type");
        double values = unknown("value");
        sendTyped("se.medborgarlofte.sample.box-burned.v1", subject, facts(subject, 1));
        sendTyped("se.medborgarlofte.sample.box-filled.v2", subject, "{\"entirely\": \"different\"}");
        sendTyped(
                "se.medborgarlofte.sample.box-filled.v1",
                subject,
                "{\"boxId\": \"%s\", \"count\": 4, \"colour\": \"VIOLET\", \"lid\": {\"open\": true}}"
                        .formatted(subject));

        await().atMost(LONG_ENOUGH).until(() -> isHandled(subject, 4));
        assertThat(unknown("type") - types)
                .as("a type and a version nobody knows")
                .isEqualTo(2);
        assertThat(unknown("value") - values)
                .as("a colour that each of three readers does not know")
                .isEqualTo(3);
        assertThat(factsOf(subject)).isEqualTo(1);
        assertThat(lettersOf(subject)).isEmpty();
    }

    @Test
    void anEventWaitsForWhatItRefersTo() {
        String early = Ids.uuidV7();
        String missing = Ids.uuidV7();
        probe.deliver("sample", "box-filled", early, 1, referringFacts(early, missing));
        await().atMost(LONG_ENOUGH).until(() -> waitsFor(missing) == 1);
        await().atMost(LONG_ENOUGH)
                .until(() -> meters.get("events.waiting").gauge().value() >= 1);
        assertThat(isHandled(early, 1)).isFalse();

        probe.deliver("sample", "box-filled", missing, 1, facts(missing, 1));
        await().atMost(LONG_ENOUGH).until(() -> isHandled(early, 1));
        await().until(() -> waitsFor(missing) == 0);
        assertThat(lettersOf(early)).isEmpty();
    }

    @Test
    void anEventIsHandledAlsoWhenTheArrivalOfWhatItWaitsForWasMissed() {
        String early = Ids.uuidV7();
        String missing = Ids.uuidV7();
        probe.deliver("sample", "box-filled", early, 1, referringFacts(early, missing));
        await().atMost(LONG_ENOUGH).until(() -> waitsFor(missing) == 1);

        database.getCollection("box_states").insertOne(new Document("_id", missing).append("sequence", 1L));
        await().atMost(LONG_ENOUGH).until(() -> isHandled(early, 1));
        await().until(() -> waitsFor(missing) == 0);
    }

    @Test
    void anOperatorReplaysADeadLetterToTheHandlerThatFailedAndToNoOther() {
        String subject = Ids.uuidV7();
        AtomicInteger tries = new AtomicInteger();
        interference.duringProcess.set(event -> {
            if (event.subject().equals(subject)) {
                tries.incrementAndGet();
            }
        });
        String letter = aDeadLetterOf("box-receipts", subject, facts(subject, 7));

        JsonNode shown = operator.get("/dead-letters/" + letter);
        assertThat(shown.get("headers").get("ce_subject").asString()).isEqualTo(subject);
        assertThat(shown.get("dataBytes").asInt()).isPositive();
        assertThat(shown.toString()).as("the data is not shown").doesNotContain("the filling of");
        assertThat(operator.post("/dead-letters/" + letter + "/replays", "")).isEqualTo(204);

        assertThat(tries).hasValue(1);
        assertThat(isHandled(subject, 7)).isTrue();
        assertThat(factsOf(subject)).as("no other handler got it").isZero();
        assertThat(operator.get("/dead-letters/" + letter).get("state").asString())
                .isEqualTo("REPLAYED");
        assertThat(operator.post("/dead-letters/" + letter + "/replays", ""))
                .as("closed letters stay closed")
                .isEqualTo(409);
        assertThat(audited("replay", letter)).isTrue();
    }

    @Test
    void aReplayThatFailsAgainLeavesTheLetterOpen() {
        String subject = Ids.uuidV7();
        String letter = aDeadLetterOf("box-receipts", subject, "{}");
        assertThat(operator.post("/dead-letters/" + letter + "/replays", "")).isEqualTo(409);
        assertThat(operator.get("/dead-letters/" + letter).get("state").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void anOperatorDiscardsADeadLetterOnlyWithAReason() {
        String subject = Ids.uuidV7();
        String letter = aDeadLetterOf("box-receipts", subject, facts(subject, 1));
        assertThat(operator.post("/dead-letters/" + letter + "/discards", "{}")).isEqualTo(422);
        assertThat(operator.post("/dead-letters/" + letter + "/discards", "{\"reason\": \" \"}"))
                .isEqualTo(422);
        assertThat(operator.post("/dead-letters/" + letter + "/discards", "{\"reason\": \"sent by mistake\"}"))
                .isEqualTo(204);

        JsonNode shown = operator.get("/dead-letters/" + letter);
        assertThat(shown.get("state").asString()).isEqualTo("DISCARDED");
        assertThat(shown.get("closedBy").asString()).isEqualTo(OperatorSignedIn.OPERATOR);
        assertThat(shown.get("closedBecause").asString()).isEqualTo("sent by mistake");
        assertThat(isHandled(subject, 1)).isFalse();
        assertThat(audited("discard", letter)).isTrue();
        assertThat(operator.post("/dead-letters/" + letter + "/discards", "{\"reason\": \"once more\"}"))
                .as("closed letters stay closed")
                .isEqualTo(409);
        assertThat(operator.post("/dead-letters/" + letter + "/replays", "")).isEqualTo(409);
    }

    @Test
    void aDeadLetterThatDoesNotExistCannotBeFound() {
        assertThat(operator.statusOf("/dead-letters/sample.events.v1:0:999999:box-facts"))
                .isEqualTo(404);
        assertThat(operator.post("/dead-letters/sample.events.v1:0:999999:box-facts/replays", ""))
                .isEqualTo(404);
        assertThat(operator.post(
                        "/dead-letters/sample.events.v1:0:999999:box-facts/discards", "{\"reason\": \"no such\"}"))
                .isEqualTo(404);
    }

    /** Puts a letter where the dead-letter topic would have brought it. */
    private String aDeadLetterOf(String handler, String subject, Object data) {
        IncomingEvent event = probe.incoming("sample", "box-filled", subject, 1, data);
        String id = TOPIC + ":0:" + subject + ":" + handler;
        Document letter = new Document("_id", id)
                .append("handler", handler)
                .append("reason", "java.lang.IllegalStateException")
                .append("failedAt", java.util.Date.from(Instant.now()))
                .append("state", "OPEN");
        letter.putAll(event.toDocument());
        database.getCollection("dead_letters").insertOne(letter);
        return id;
    }

    private void sendTo(int partition, String subject, long sequence, Object data) {
        IncomingEvent event = probe.incoming("sample", "box-filled", subject, sequence, data);
        send(partition, subject, event.headers(), event.data());
    }

    private void sendTyped(String wireType, String subject, Object data) {
        IncomingEvent event = probe.incoming("sample", "box-filled", subject, 1, data);
        Map<String, String> headers = new java.util.HashMap<>(event.headers());
        headers.put("ce_type", wireType);
        send(0, subject, headers, event.data());
    }

    private void send(int partition, String subject, Map<String, String> headers, byte[] data) {
        ProducerRecord<String, byte[]> sent = recordOf(partition, subject, headers, data);
        sent.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        probe.send(sent);
    }

    private static ProducerRecord<String, byte[]> recordOf(
            int partition, String subject, Map<String, String> headers, byte[] data) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(TOPIC, partition, subject, data);
        headers.forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    private static BoxFacts facts(String box, int count) {
        return new BoxFacts(box, count, BoxFacts.Colour.BLUE, null, "the filling of " + box);
    }

    private static BoxFacts referringFacts(String box, String refersTo) {
        return new BoxFacts(box, 1, BoxFacts.Colour.BLUE, refersTo, null);
    }

    private boolean isHandled(String box, int count) {
        return database.getCollection("box_receipts")
                        .find(new Document("_id", box + "/" + count))
                        .first()
                != null;
    }

    private long factsOf(String box) {
        return database.getCollection("box_facts").countDocuments(Filters.eq("box", box));
    }

    private long waitsFor(String key) {
        return items("/waiting-events").stream()
                .filter(waiting -> waiting.get("waitsFor").asString().equals(key))
                .count();
    }

    private double unknown(String kind) {
        return meters.counter("events.unknown", "kind", kind).count();
    }

    private List<JsonNode> openLetters() {
        List<JsonNode> all = new ArrayList<>();
        int page = 1;
        List<JsonNode> found;
        do {
            found = items("/dead-letters?limit=100&page=" + page++);
            all.addAll(found);
        } while (found.size() == 100);
        return all;
    }

    private List<JsonNode> lettersOf(String subject) {
        return openLetters().stream()
                .filter(letter ->
                        subject.equals(letter.path("headers").path("ce_subject").asString("")))
                .toList();
    }

    private boolean audited(String action, String letter) {
        return items("/audit-streams/dead-letters/entries?limit=100").stream()
                .anyMatch(entry -> entry.get("action").asString().equals(action)
                        && entry.get("subject").asString().equals(letter)
                        && entry.get("actor").asString().equals(OperatorSignedIn.OPERATOR));
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(operator.get(path).get("items").spliterator(), false)
                .toList();
    }

    private static int refusals(CapturedOutput log) {
        return StringUtils.countOccurrencesOf(log.getOut(), "the dead-letter topic does not take");
    }
}
