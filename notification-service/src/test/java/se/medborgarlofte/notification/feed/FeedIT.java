package se.medborgarlofte.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.notification.Api;
import tools.jackson.databind.JsonNode;

/** An agency registers an endpoint, proves it, and loses nothing, whatever happens to it. */
class FeedIT extends FeedScene {

    @Test
    void eventsComeSignedNumberedAndReducedToWhatTheAgencyMayLearn() {
        String id = subscribe(false);
        String pledgeId = Ids.uuidV7();
        String eventId = activate(pledgeId, 8);
        activate(Ids.uuidV7(), 8);

        awaitNumbers(1L, 2L);
        JsonNode event = receiver.events().get(1L);
        assertThat(event.get("id").asString()).isEqualTo(eventId);
        assertThat(event.get("type").asString()).isEqualTo("se.medborgarlofte.pledge.pledge-activated.v1");
        assertThat(event.get("subject").asString()).isEqualTo(pledgeId);
        assertThat(event.get("data").propertyNames())
                .containsExactlyInAnyOrder("pledgeId", "municipalityCode", "problemCategory", "state", "effectiveFrom");
        assertThat(receiver.ids()).containsExactly(id + ".1", id + ".2");
        soon().untilAsserted(() -> assertThat(api.get(SUBSCRIPTIONS + "/" + id + "/deliveries", agency)
                        .body()
                        .at("/items/0/lastOutcome")
                        .asString())
                .isEqualTo("204"));
    }

    @Test
    void anEndpointThatWasDownCatchesUpAndReconciles() {
        String id = subscribe(false);
        receiver.refuse(503, "");
        List<String> eventIds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            eventIds.add(activate(Ids.uuidV7(), 8));
        }
        soon().until(() -> read(id).body().has("failingSince"));
        assertThat(account(id).get("undelivered").asInt()).isPositive();

        receiver.refuse(0, "");

        awaitNumbers(1L, 2L, 3L, 4L, 5L);
        assertThat(receiver.arrivals()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(receiver.events().values().stream()
                        .map(event -> event.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(eventIds);
        soon().until(() -> account(id).get("undelivered").asInt() == 0);
        JsonNode account = account(id);
        assertThat(account.get("count").asLong()).isEqualTo(5);
        assertThat(account.get("hash").asString())
                .isEqualTo(receiver.hash(
                        account.get("fromSequence").asLong(),
                        account.get("toSequence").asLong()));
        soon().until(() -> !read(id).body().has("failingSince"));
    }

    @Test
    void anEndpointThatDoesNotRepeatTheChallengeGetsNothing() {
        receiver.willing(false);
        String id = register(false);
        activate(Ids.uuidV7(), 8);
        soon().until(() -> receiver.calls() > 0);
        assertThat(read(id).body().get("state").asString()).isEqualTo("UNVERIFIED");
        assertThat(receiver.events()).isEmpty();

        receiver.willing(true);
        api.post(SUBSCRIPTIONS + "/" + id + "/challenges", agency, null);

        awaitState(id, "ACTIVE");
    }

    @Test
    void whatIsNotPermittedTodayIsWithheldInAReplayAndItsNumberIsMarked() {
        String id = subscribe(false);
        activate(Ids.uuidV7(), 8);
        activate(Ids.uuidV7(), 8);
        awaitNumbers(1L, 2L);
        entitle("PUBLIC", false, 1);
        awaitPassed(id, activate(Ids.uuidV7(), 8));
        assertThat(api.post(SUBSCRIPTIONS + "/" + id + "/replays", agency, "{\"fromSequence\":1}")
                        .status())
                .as("an agency without entitlement may not even ask")
                .isEqualTo(403);
        entitle("PUBLIC", true, 2);
        api.post(SUBSCRIPTIONS + "/" + id + "/replays", agency, "{\"fromSequence\":2}");

        soon().until(() -> receiver.arrivals().equals(List.of(1L, 2L, 2L)));
        assertThat(receiver.ids()).containsExactly(id + ".1", id + ".2", id + ".2");
        assertThat(receiver.events().lastKey())
                .as("what came meanwhile was not hers")
                .isEqualTo(2L);
    }

    @Test
    void afterARotationBothKeysSignForADay() {
        String id = subscribe(false);
        String old = secrets(id).getFirst();
        receiver.keys(() -> List.of(old));
        assertThat(api.post(SUBSCRIPTIONS + "/" + id + "/secret-rotations", agency, null, "If-Match", etag(id))
                        .status())
                .isEqualTo(204);
        activate(Ids.uuidV7(), 8);
        awaitNumbers(1L);
        String newest = secrets(id).getFirst();
        assertThat(newest).isNotEqualTo(old);

        clock.advance(Duration.ofHours(25));
        assertThat(secrets(id)).containsExactly(newest);
        receiver.keys(() -> List.of(newest));
        activate(Ids.uuidV7(), 8);
        awaitNumbers(1L, 2L);
    }

    @Test
    void afterFourDaysOfFailureTheAgencyIsWarnedAndAfterFiveItIsSwitchedOffAndGoesOnLater() {
        String id = subscribe(false);
        receiver.refuse(500, "");
        activate(Ids.uuidV7(), 8);
        soon().until(() -> read(id).body().has("failingSince"));
        clock.advance(Duration.ofHours(97));
        soon().until(() -> subjectsTo(contact).contains("Er mottagare av händelser svarar inte"));
        assertThat(read(id).body().get("state").asString()).isEqualTo("ACTIVE");

        clock.advance(Duration.ofHours(24));
        awaitState(id, "DISABLED");
        soon().until(() -> subjectsTo(contact).contains("Er mottagare av händelser är avstängd"));

        receiver.refuse(0, "");
        api.post(SUBSCRIPTIONS + "/" + id + "/challenges", agency, null);
        awaitNumbers(1L);
    }

    @Test
    void anEndpointThatIsGoneIsSwitchedOffAtOnce() {
        String id = subscribe(false);
        receiver.refuse(410, "");
        activate(Ids.uuidV7(), 8);

        awaitState(id, "DISABLED");
    }

    @Test
    void anEndpointThatAsksForPeaceIsLeftAlone() {
        subscribe(false);
        receiver.refuse(429, "3600");
        activate(Ids.uuidV7(), 8);
        soon().until(() -> receiver.calls() >= 2);
        int calls = receiver.calls();

        receiver.refuse(0, "");
        activate(Ids.uuidV7(), 8);

        org.awaitility.Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(5))
                .until(() -> receiver.calls() == calls);
    }

    @Test
    void aRetractionNamesTheEventThatWasWrong() {
        subscribe(false);
        String eventId = activate(Ids.uuidV7(), 8);
        awaitNumbers(1L);
        String body = "{\"eventId\":\"%s\",\"reason\":\"WRONG_FACTS\"}".formatted(eventId);
        assertThat(api.post("/notification/v1/feed/retractions", admin.bearer(), body)
                        .status())
                .isEqualTo(202);
        assertThat(api.post("/notification/v1/feed/retractions", admin.bearer(), body)
                        .status())
                .isEqualTo(202);

        awaitNumbers(1L, 2L);
        JsonNode retraction = receiver.events().get(2L);
        assertThat(retraction.get("type").asString()).isEqualTo("se.medborgarlofte.feed.event-retracted.v1");
        assertThat(retraction.at("/data/retractedEventId").asString()).isEqualTo(eventId);
    }

    @Test
    void theSandboxPlaysDuplicatesGapsAndRetractions() {
        String id = subscribe(true);
        activate(Ids.uuidV7(), 8);
        play(id, "NONE");
        play(id, "DUPLICATE");
        play(id, "GAP");
        play(id, "RETRACTION");

        soon().until(() -> receiver.arrivals().equals(List.of(1L, 2L, 2L, 4L, 5L)));
        assertThat(receiver.events().get(5L).get("type").asString()).endsWith("event-retracted.v1");
        assertThat(receiver.events().values().stream()
                        .allMatch(event -> event.get("sandbox").asBoolean()))
                .isTrue();

        api.post(SUBSCRIPTIONS + "/" + id + "/replays", agency, "{\"fromSequence\":3}");
        awaitNumbers(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void thePullFeedAndItsSnapshotFitTogether() {
        String first = Ids.uuidV7();
        activate(first, 8);
        activate(first, 9);
        soon().until(() -> pulled().size() >= 2);
        JsonNode snapshot = snapshot();
        assertThat(snapshot.get("states")
                        .valueStream()
                        .map(state -> state.get("subject").asString()))
                .containsExactly(first);
        String later = activate(Ids.uuidV7(), 8);

        String after = snapshot.get("continueAfter").asString();
        soon().until(() -> pulledAfter(after).contains(later));
        assertThat(pulledAfter(after)).doesNotHaveDuplicates();
        assertThat(new HashSet<>(pulled())).hasSize(3);
    }

    @Test
    void whatIsErasedIsInNoSnapshotAndInNoReplayAndLeavesNoGap() {
        String id = subscribe(false);
        String pledgeId = Ids.uuidV7();
        activate(pledgeId, 8);
        awaitNumbers(1L);
        erase("pledge", "pledge-erased", pledgeId, 9);
        activate(Ids.uuidV7(), 8);
        awaitNumbers(1L, 2L);
        soon().until(() -> snapshot()
                .get("states")
                .valueStream()
                .noneMatch(state -> state.get("subject").asString().equals(pledgeId)));

        api.post(SUBSCRIPTIONS + "/" + id + "/replays", agency, "{\"fromSequence\":1}");

        soon().until(() -> receiver.arrivals().equals(List.of(1L, 2L, 1L, 2L)));
        assertThat(receiver.events().get(1L).get("type").asString()).endsWith("event-withheld.v1");
        assertThat(pulled()).hasSize(1);
    }

    @Test
    void nobodyChoosesMoreThanTheyMayAndNobodySeesAnothersSubscription() {
        String id = subscribe(false);
        String other = TestTokens.bearer(Ids.uuidV7(), Assignment.of(Role.AGENCY, "nobody", "*"));
        assertThat(api.get(SUBSCRIPTIONS + "/" + id, other).status()).isEqualTo(403);
        assertThat(api.get(SUBSCRIPTIONS + "/" + id, admin.bearer()).status()).isEqualTo(403);
        assertRefused(body("https://agency.example/e", "\"*\"", "\"" + area + "\""), "feed-not-entitled");
        assertRefused(
                body("https://agency.example/e", "\"pledge.pledge-activated\"", "\"1281\",\"0180\""),
                "feed-not-entitled");
        assertRefused(body("https://user@agency.example/e", type(), "\"" + area + "\""), "feed-endpoint");
        assertRefused(body("https://agency.example:22/e", type(), "\"" + area + "\""), "feed-endpoint");
        assertRefused(body("ftp://agency.example/e", type(), "\"" + area + "\""), "feed-endpoint");
    }

    private void assertRefused(String body, String code) {
        Api.Answer refused = api.post(SUBSCRIPTIONS, agency, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo(code);
    }

    private static String type() {
        return "\"pledge.pledge-activated\"";
    }

    private static String body(String endpoint, String types, String areas) {
        return """
                {"endpoint":"%s","types":[%s],"municipalities":[%s]}
                """.formatted(endpoint, types, areas);
    }

    private void play(String id, String incident) {
        Api.Answer played = api.post(SUBSCRIPTIONS + "/" + id + "/sandbox-events", agency, """
                {"type":"pledge.pledge-activated","incident":"%s"}
                """.formatted(incident));
        assertThat(played.status()).as(played.raw().body()).isEqualTo(202);
    }

    private List<String> secrets(String id) {
        return api.get(SUBSCRIPTIONS + "/" + id + "/signing-secrets", agency)
                .body()
                .get("secrets")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode account(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
        return api.get(SUBSCRIPTIONS + "/" + id + "/reconciliation?day=" + today, agency)
                .body();
    }

    private List<String> subjectsTo(String address) {
        return MAIL.accepted(address).stream()
                .map(se.medborgarlofte.notification.Mailbox::subject)
                .toList();
    }

    private List<String> pulled() {
        return pulledAfter("0");
    }

    private List<String> pulledAfter(String cursor) {
        List<String> ids = new ArrayList<>();
        String after = cursor;
        boolean more = true;
        while (more) {
            JsonNode part = api.get("/notification/v1/feed/events?limit=2&after=" + after, agency)
                    .body();
            part.get("events").forEach(event -> ids.add(event.get("id").asString()));
            after = part.get("next").asString();
            more = part.get("more").asBoolean();
        }
        return ids;
    }

    private JsonNode snapshot() {
        return api.get("/notification/v1/feed/snapshot", agency).body();
    }
}
