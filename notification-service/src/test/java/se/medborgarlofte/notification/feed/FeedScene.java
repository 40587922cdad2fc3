package se.medborgarlofte.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.notification.Api;
import se.medborgarlofte.notification.Happenings;
import se.medborgarlofte.notification.Person;
import se.medborgarlofte.notification.Scene;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency of its own in each test, its receiver, and the services' projectors. */
abstract class FeedScene extends Scene {

    static final String SUBSCRIPTIONS = "/notification/v1/feed-subscriptions";

    final Receiver receiver = new Receiver();
    final String agencyId = "agency-" + Ids.uuidV7();
    final String contact = agencyId + "@example.se";
    final String agency = TestTokens.bearer(Ids.uuidV7(), Assignment.of(Role.AGENCY, agencyId, "*"));
    final Person admin = Person.with(Role.ADMIN);

    /** A municipality of the test's own, so that tests do not see each other's events. */
    final String area = String.format("%04d", Math.floorMod(System.nanoTime(), 9000) + 1000);

    @Autowired
    MutableClock clock;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void entitle() {
        entitle("PUBLIC", true, 0);
    }

    @AfterEach
    void close() {
        clock.reset();
        receiver.close();
    }

    void entitle(String level, boolean entitled, int version) {
        Api.Answer set = api.put(
                "/notification/v1/agencies/" + agencyId,
                admin.bearer(),
                """
                {"types":["pledge.pledge-activated","property.match-confirmed"],"municipalities":["%s"],"level":"%s",
                 "contactEmail":"%s","entitled":%s}
                """.formatted(area, level, contact, entitled),
                "If-Match",
                "\"" + version + "\"");
        assertThat(set.status()).as(set.raw().body()).isEqualTo(200);
    }

    /** Registers the receiver and waits until it has proven itself. */
    String subscribe(boolean sandbox) {
        String id = register(sandbox);
        receiver.keys(() -> api.get(SUBSCRIPTIONS + "/" + id + "/signing-secrets", agency)
                .body()
                .get("secrets")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
        awaitState(id, "ACTIVE");
        return id;
    }

    String register(boolean sandbox) {
        Api.Answer created = api.post(SUBSCRIPTIONS, agency, """
                {"endpoint":"%s","types":["pledge.pledge-activated"],"municipalities":["%s"],"sandbox":%s}
                """.formatted(receiver.address(), area, sandbox));
        assertThat(created.status()).as(created.raw().body()).isEqualTo(201);
        return created.body().get("id").asString();
    }

    void awaitState(String id, String state) {
        soon().until(() -> read(id).body().get("state").asString().equals(state));
    }

    Api.Answer read(String id) {
        return api.get(SUBSCRIPTIONS + "/" + id, agency);
    }

    String etag(String id) {
        return read(id).header("ETag");
    }

    /** A pledge comes into force, as the pledge service's projector tells it; the event's id. */
    String activate(String pledgeId, int sequence) {
        Map<String, Object> pledge = Happenings.pledge(pledgeId, area);
        return project("pledge", "pledge-activated", pledgeId, sequence, pledge);
    }

    String project(String context, String type, String subject, int sequence, Map<String, Object> data) {
        String json = JsonMapper.shared().writeValueAsString(data);
        OutboxEvent event =
                new OutboxEvent(Ids.uuidV7(), type, sequence, Instant.now(), DataClassification.INTERNAL, null, json);
        for (String topic : List.of(context + ".public.v1", context + ".state.v1")) {
            ProducerRecord<String, byte[]> told =
                    CloudEvents.write(topic, context, "/" + context + "-service", subject, event);
            probe.send(told);
        }
        return event.id();
    }

    /** The state topic's tombstone of what is erased, as the projector writes it. */
    void erase(String context, String type, String subject, int sequence) {
        OutboxEvent event =
                new OutboxEvent(Ids.uuidV7(), type, sequence, Instant.now(), DataClassification.INTERNAL, null, "{}");
        ProducerRecord<String, byte[]> told =
                CloudEvents.write(context + ".state.v1", context, "/" + context + "-service", subject, event);
        byte[] nothing = null;
        probe.send(new ProducerRecord<>(told.topic(), told.partition(), told.key(), nothing, told.headers()));
    }

    /** Until a subscription's deliveries have looked at an event, whether it was for it or not. */
    void awaitPassed(String subscriptionId, String eventId) {
        soon().until(() -> {
            Document item = database.getCollection("feed")
                    .find(new Document("eventId", eventId))
                    .first();
            Document progress = database.getCollection("feed_progress")
                    .find(new Document("_id", subscriptionId))
                    .first();
            return item != null && progress != null && progress.getLong("position") >= item.getLong("_id");
        });
    }

    void awaitNumbers(Long... numbers) {
        soon().untilAsserted(() -> assertThat(receiver.events().keySet()).containsExactly(numbers));
    }
}
