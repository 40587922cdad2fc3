package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.supplier.SupplierSimulator;
import tools.jackson.databind.JsonNode;

/** The whole service, and what the stories do with it. All stories share one instance, as a consumer group would. */
@EventingTest
public abstract class RegistryStory {
    protected static final String TOPIC = "property.events.v1";
    /** Small, so that a file of a few slices is worked off soon. */
    protected static final int SLICE = 50;

    protected static final SupplierSimulator SUPPLIERS = startSuppliers();

    @DynamicPropertySource
    static void suppliers(DynamicPropertyRegistry registry) {
        registry.add("suppliers.simulator", SUPPLIERS::uri);
        registry.add("suppliers.time-limit", () -> "400ms");
        registry.add("suppliers.open-for", () -> "1s");
        registry.add("theft-report-imports.slice", () -> SLICE);
    }

    private static SupplierSimulator startSuppliers() {
        try {
            return SupplierSimulator.start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @LocalServerPort
    private int port;

    /** Of this run alone: what another run has left belongs to another store. */
    @DynamicPropertySource
    static void indexOfThisRun(DynamicPropertyRegistry properties) {
        Path directory = Path.of("target", "matching", UUID.randomUUID().toString());
        properties.add("matching.index.directory", directory::toString);
    }

    @Autowired
    protected EventProbe probe;

    @Autowired
    protected MongoDatabase database;

    protected Api api() {
        return new Api(port);
    }

    protected static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
    }

    protected static Map<String, Object> identifier(String kind, String value) {
        return Map.of("kind", kind, "value", value);
    }

    protected static Map<String, Object> ring(Map<String, Object> identifier) {
        return Map.of("category", "JEWELLERY", "description", "Slät ring i guld", "identifiers", List.of(identifier));
    }

    protected static Map<String, Object> bicycle(Map<String, Object> identifier) {
        return Map.of("category", "BICYCLE", "brand", "Crescent", "identifiers", List.of(identifier));
    }

    protected static Map<String, Object> theft(String municipality, Object item) {
        return Map.of(
                "municipalityCode",
                municipality,
                "stolenFrom",
                LocalDate.now().minusDays(2).toString(),
                "stolenTo",
                LocalDate.now().minusDays(1).toString(),
                "items",
                List.of(item));
    }

    protected static Map<String, Object> seizure(String municipality, Object item) {
        return Map.of(
                "municipalityCode",
                municipality,
                "caseNumber",
                "5000-K1234567-26",
                "seizedAt",
                Instant.now().minusSeconds(600).toString(),
                "found",
                "HOUSE_SEARCH",
                "items",
                List.of(item));
    }

    protected String register(People owner, Object item) {
        return created(api().post(owner, "/property/v1/items", item));
    }

    protected String report(People owner, Object theft) {
        return created(api().post(owner, "/property/v1/theft-reports", theft));
    }

    protected String seize(Object item) {
        return created(api().post(People.HANNA, "/property/v1/seizures", seizure("1281", item)));
    }

    protected static String created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.id();
    }

    /** The match that concerns a seizure, once there is one: another story's import may be ahead of it on the topic. */
    protected String matchOf(String seizureId) {
        return await("a match of seizure " + seizureId)
                .atMost(Duration.ofSeconds(60))
                .until(() -> matchesOf(seizureId), found -> !found.isEmpty())
                .getFirst();
    }

    /** The match of each thing of a seizure, once there are so many. */
    protected Map<String, String> matchesByThing(String seizureId, int count) {
        await("%d matches of seizure %s".formatted(count, seizureId))
                .atMost(Duration.ofSeconds(60))
                .until(() -> matchesOf(seizureId).size() == count);
        return database
                .getCollection("matches")
                .find(new Document("state.pair.seized.seizureId", seizureId))
                .into(new java.util.ArrayList<>())
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        match -> match.getEmbedded(List.of("state", "pair", "seized", "seizedItemId"), String.class),
                        match -> match.getString("_id")));
    }

    protected List<String> matchesOf(String seizureId) {
        return database.getCollection("matches")
                .find(new Document("state.pair.seized.seizureId", seizureId))
                .map(document -> document.getString("_id"))
                .into(new java.util.ArrayList<>());
    }

    protected Answer match(String matchId) {
        return api().get(People.FATIMA, "/property/v1/matches/" + matchId);
    }

    protected Answer confirm(People who, String matchId, String etag) {
        return api().postNothing(who, "/property/v1/matches/" + matchId + "/confirmations", "If-Match", etag);
    }

    protected Answer refuse(People who, String matchId, String etag) {
        return api().post(
                        who,
                        "/property/v1/matches/" + matchId + "/refusals",
                        Map.of("reason", "DIFFERENT_THING", "note", "Annan sten"),
                        "If-Match",
                        etag);
    }

    protected Answer reverse(People who, String matchId, String etag) {
        return api().post(
                        who,
                        "/property/v1/matches/" + matchId + "/reversals",
                        Map.of("reason", "DIFFERENT_THING", "note", "Annan gravyr"),
                        "If-Match",
                        etag);
    }

    protected Answer supplement(People who, String reportId, Map<String, Object> supplement, String... headers) {
        return api().post(who, "/property/v1/theft-reports/" + reportId + "/supplements", supplement, headers);
    }

    protected Answer withdraw(People who, String reportId, String itemId, String reason, String etag) {
        return api().post(
                        who,
                        "/property/v1/theft-reports/" + reportId + "/withdrawals",
                        Map.of("itemId", itemId, "reason", reason),
                        "If-Match",
                        etag);
    }

    protected Answer theftReport(People who, String reportId) {
        return api().get(who, "/property/v1/theft-reports/" + reportId);
    }

    /** The match once it is in a state. */
    protected Answer awaitMatch(String matchId, String state) {
        return await("match " + matchId + " is " + state)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> match(matchId),
                        found -> found.json().path("state").asString().equals(state));
    }

    /** Confirms by two people. */
    protected void confirmByTwo(String matchId) {
        assertThat(confirm(People.ERIK, matchId, match(matchId).header("ETag")).status())
                .isEqualTo(200);
        assertThat(confirm(People.FATIMA, matchId, match(matchId).header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    /** The types of the events published about a subject, in order, once there are so many. */
    protected List<String> published(String subject, int atLeast) {
        return eventually(() -> types(subject), atLeast);
    }

    private static List<String> eventually(Callable<List<String>> types, int atLeast) {
        return await().atMost(Duration.ofSeconds(60)).until(types, found -> found.size() >= atLeast);
    }

    protected List<String> types(String subject) {
        return probe.published(TOPIC, subject).stream()
                .map(event -> event.envelope().type())
                .toList();
    }

    protected JsonNode lastPublished(String subject) {
        return probe.published(TOPIC, subject).getLast().data();
    }
}
