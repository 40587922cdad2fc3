package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.id.Ids;
import tools.jackson.databind.JsonNode;

/** From a confirmed match or a claim to the owner's hands, as the law has it. */
class ReturningThingsIT extends RegistryStory {

    private static final String CUSTODIES = "/property/v1/custodies/";
    private static final int RACES = 12;

    @Autowired
    private AuditLog audit;

    @Test
    void aMatchedThingIsReturnedByDecisionOfAThirdPersonWhenBothPartiesWereServed() {
        String seizure = seizedLongAgo(unique("dna"), true);
        String thing = thing(seizure);
        String match = matchOf(seizure);
        confirmByTwo(match);

        assertThat(decide(People.FATIMA, seizure, "MATCH", match).problem()).isEqualTo("confirmer-decides");
        assertThat(decide(People.GUSTAV, seizure, "MATCH", match)
                        .json()
                        .at("/things/0/receiverId")
                        .asString())
                .isEqualTo(People.ANNA.personId());
        assertThat(act(seizure, "hand-outs", Map.of("seizedItemId", thing)).problem())
                .isEqualTo("notice-not-served");
        assertThat(act(seizure, "closures", Map.of()).problem()).isEqualTo("things-without-outcome");
        serveBoth(seizure, 40);
        assertThat(act(seizure, "hand-outs", Map.of("seizedItemId", thing)).status())
                .isEqualTo(200);
        assertThat(act(seizure, "closures", Map.of()).status()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> types(ofCustody(seizure)).contains("custody-closed"));
        assertThat(types(ofCustody(seizure)))
                .contains("custody-opened", "return-decided", "thing-returned", "custody-closed");
        assertThat(log(seizure)).contains("hand-out", "decide-return", "serve-notice", "close");
        assertThat(verification(seizure).path("intact").asBoolean()).isTrue();
    }

    @Test
    void aThingThatAnInsurerHasPaidForIsTheInsurersWhoIsToldAndReceivesIt() {
        String frame = unique("wbk");
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        String item = api().get(People.OSKAR, "/property/v1/theft-reports/" + report)
                .json()
                .at("/items/0/itemId")
                .asString();
        String insurer = UUID.randomUUID().toString();
        Map<String, Object> payout = Map.of(
                "itemId", item, "insurerId", insurer, "paidOn", LocalDate.now().toString());
        String payouts = "/property/v1/theft-reports/" + report + "/payouts";
        assertThat(api().post(People.EVA, payouts, payout).status()).isEqualTo(403);
        Map<String, Object> byName = Map.of("itemId", item, "insurerId", "Bolaget", "paidOn", "2026-11-24");
        assertThat(api().post(People.OSKAR, payouts, byName)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("expected-id");
        assertThat(api().post(People.OSKAR, payouts, payout).status()).isEqualTo(200);
        String seizure = seize(bicycle(identifier("FRAME", frame)));
        String match = matchOf(seizure);
        confirmByTwo(match);

        await().atMost(Duration.ofSeconds(60)).until(() -> types(match).contains("match-confirmed"));
        assertThat(lastPublished(match).path("receiverId").asString()).isEqualTo(insurer);
        assertThat(lastPublished(match).path("ownerId").asString()).isEqualTo(People.OSKAR.personId());
        assertThat(decide(People.GUSTAV, seizure, "MATCH", match)
                        .json()
                        .at("/things/0/receiverId")
                        .asString())
                .isEqualTo(insurer);
    }

    @Test
    void whoeverClaimsWhatIsNotShownIsToldSoInPlainWords() {
        String seizure = seizedLongAgo(unique("dna"), false);
        String thing = thing(seizure);
        Answer never = api().post(People.EVA, "/property/v1/claims", claimOf(thing));
        show(seizure, "Slät ring");
        await().atMost(Duration.ofSeconds(60)).until(() -> gallery().contains(thing));
        act(seizure, "outcomes", Map.of("seizedItemId", thing, "outcome", "HANDED_BACK"));
        Answer noMore = api().post(People.EVA, "/property/v1/claims", claimOf(thing));

        for (Answer answer : List.of(never, noMore)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("thing-not-shown");
            assertThat(answer.json().path("detail").asString())
                    .contains("114 14")
                    .doesNotContain("beslag");
        }
    }

    @Test
    void aChangedEntryOfTheLogShows() {
        String seizure = seizedLongAgo(unique("dna"), false);
        act(seizure, "moves", Map.of("seizedItemId", thing(seizure), "storage", "Hylla B4"));
        assertThat(verification(seizure).path("intact").asBoolean()).isTrue();

        database.getCollection("audit")
                .updateOne(
                        new Document("_id", "custody:" + seizure + ":2"), Updates.set("details.storage", "Hylla C1"));

        assertThat(verification(seizure).path("intact").asBoolean()).isFalse();
        assertThat(verification(seizure).path("entries").asInt()).isEqualTo(2);
        database.getCollection("audit")
                .updateOne(
                        new Document("_id", "custody:" + seizure + ":2"), Updates.set("details.storage", "Hylla B4"));
    }

    @Test
    void fromWhomAndWhereIsKeptEncryptedAndToldToNobodyElse() {
        String seizure = seizedLongAgo(unique("dna"), false);
        var described =
                act(seizure, "origins", Map.of("takenFrom", "Innehavaren Kvist", "takenWhere", "Vindsförråd 12"));

        assertThat(described.json().path("takenFrom").asString()).isEqualTo("Innehavaren Kvist");
        assertThat(api().get(People.ERIK, CUSTODIES + seizure).status()).isEqualTo(403);
        assertThat(api().get(People.ANNA, CUSTODIES + seizure).status()).isEqualTo(403);
        assertThat(database.getCollection("custodies")
                        .find(new Document("_id", ofCustody(seizure)))
                        .first()
                        .toJson())
                .doesNotContain("Kvist");
        published(ofCustody(seizure), 2);
        assertThat(probe.published(TOPIC, ofCustody(seizure)).toString()).doesNotContain("Kvist");
    }

    @Test
    void aNoticeThatCameBackIsATaskAndStartsNoClock() {
        String seizure = seizedLongAgo(unique("dna"), false);
        String notice = send(seizure, "POSSESSOR", 40);
        var bounced = act(
                seizure,
                "notices/" + notice + "/bounces",
                Map.of("on", LocalDate.now().minusDays(35).toString()));

        var list = api().get(People.HANNA, "/property/v1/custodies?municipalityCode=1281&limit=100");
        assertThat(list.json().path("total").asInt()).isPositive();
        assertThat(list.json().at("/items/0/inCustody").asInt()).isNotNegative();
        assertThat(api().get(People.DAVID, "/property/v1/custodies?municipalityCode=1281")
                        .status())
                .isEqualTo(403);
        assertThat(bounced.json().path("tasks").asInt()).isEqualTo(1);
        assertThat(bounced.json().at("/things/0/handOutFrom").isMissingNode()).isTrue();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> types(ofCustody(seizure)).contains("custody-notice-bounced"));
    }

    @Test
    void rivalsClaimAThingOfTheGalleryAndTheQuestionDecides() {
        String code = unique("dna");
        String seizure = seizedLongAgo(code, false);
        String thing = thing(seizure);
        assertThat(show(seizure, "Ring " + code).problem()).isEqualTo("words-give-away");
        assertThat(show(seizure, "Slät ring").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> gallery().contains(thing));
        assertThat(gallery()).doesNotContain(code).doesNotContain(seizure);

        String key = unique("key");
        String annas = created(api().post(People.ANNA, "/property/v1/claims", claimOf(thing), "Idempotency-Key", key));
        assertThat(created(api().post(People.ANNA, "/property/v1/claims", claimOf(thing), "Idempotency-Key", key)))
                .isEqualTo(annas);
        Map<String, Object> other = Map.of("thingId", thing, "story", "En helt annan historia om ringen");
        assertThat(api().post(People.ANNA, "/property/v1/claims", other, "Idempotency-Key", key)
                        .problem())
                .isEqualTo("idempotency-key-reused");
        String evas = claim(People.EVA, thing);
        act(People.FATIMA, seizure, "questions", Map.of("seizedItemId", thing, "question", "Vad står på insidan?"));
        assertThat(api().get(People.EVA, "/property/v1/claims/" + annas).status())
                .isEqualTo(403);
        answer(People.ANNA, annas, "EK 1974");
        answer(People.EVA, evas, "Ingenting");
        assertThat(decide(People.GUSTAV, seizure, "CLAIM", annas).problem()).isEqualTo("claim-not-accepted");
        judge(seizure, evas, "REJECTED");
        var judged = judge(seizure, annas, "ACCEPTED");

        assertThat(judged.json().at("/things/0/claims/0/answer").asString()).isEqualTo("EK 1974");
        assertThat(decide(People.FATIMA, seizure, "CLAIM", annas).problem()).isEqualTo("confirmer-decides");
        assertThat(decide(People.GUSTAV, seizure, "CLAIM", annas).status()).isEqualTo(200);
        assertThat(api().get(People.EVA, "/property/v1/claims?limit=100").body())
                .contains(evas)
                .doesNotContain(annas)
                .contains("REJECTED");
    }

    @Test
    void ofAReturnAndAClaimAtOnceOneComesFirstHoweverOftenTheyRace() throws Exception {
        List<String> codes =
                IntStream.range(0, RACES).mapToObj(_ -> unique("dna")).toList();
        codes.forEach(code -> register(People.ANNA, ring(identifier("MARKING_CODE", code))));
        String seizure = seizedTogetherLongAgo(codes);
        List<String> things = everyThing(seizure);
        Map<String, String> matches = matchesByThing(seizure, RACES);
        for (String thing : things) {
            confirmByTwo(matches.get(thing));
            act(seizure, "showings", Map.of("seizedItemId", thing, "words", "Slät ring"));
            act(
                    People.GUSTAV,
                    seizure,
                    "return-decisions",
                    Map.of("seizedItemId", thing, "basis", "MATCH", "basisId", matches.get(thing)));
        }
        serveBoth(seizure, 40);
        await().atMost(Duration.ofSeconds(60)).until(() -> gallery().contains(things.getLast()));
        for (String thing : things) {
            race(seizure, thing);
        }
        assertThat(verification(seizure).path("intact").asBoolean()).isTrue();
    }

    /** Either the thing is handed out and can be claimed no more, or it is claimed and stays. */
    private void race(String seizure, String thing) throws Exception {
        String etag = custody(seizure).header("ETag");
        String handOuts = CUSTODIES + seizure + "/hand-outs";
        List<Callable<Answer>> both = List.of(
                () -> api().post(People.HANNA, handOuts, Map.of("seizedItemId", thing), "If-Match", etag),
                () -> api().post(People.EVA, "/property/v1/claims", claimOf(thing)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = threads.invokeAll(both).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();
            assertThat(answers).isIn(List.of(200, 404), List.of(412, 201), List.of(409, 201));
            boolean returned = answers.getFirst() == 200;
            JsonNode now = custody(seizure)
                    .json()
                    .path("things")
                    .valueStream()
                    .filter(one -> one.path("seizedItemId").asString().equals(thing))
                    .findFirst()
                    .orElseThrow();
            assertThat(now.path("outcome").asString("")).isEqualTo(returned ? "RETURNED" : "");
            assertThat(now.path("claims")).hasSize(returned ? 0 : 1);
        }
    }

    private String seizedTogetherLongAgo(List<String> codes) {
        Map<String, Object> seizure = new HashMap<>(seizure("1281", Map.of()));
        seizure.put("seizedAt", Instant.now().minus(Duration.ofDays(60)).toString());
        seizure.put(
                "items",
                codes.stream()
                        .map(code -> ring(identifier("MARKING_CODE", code)))
                        .toList());
        return created(api().post(People.HANNA, "/property/v1/seizures", seizure));
    }

    private List<String> everyThing(String seizure) {
        return custody(seizure)
                .json()
                .path("things")
                .valueStream()
                .map(thing -> thing.path("seizedItemId").asString())
                .toList();
    }

    @Test
    void labelsAndASpreadsheetArePrinted() {
        String seizure = seizedLongAgo(unique("dna"), false);
        var labels = api().get(People.HANNA, CUSTODIES + seizure + "/labels");
        var workbook = api().get(People.HANNA, CUSTODIES + seizure + "/workbook");

        assertThat(labels.body())
                .startsWith("<svg")
                .contains("5000-K1234567-26")
                .contains("<path");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
    }

    private String seizedLongAgo(String code, boolean owned) {
        if (owned) {
            register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        }
        Map<String, Object> seizure = new HashMap<>(seizure("1281", ring(identifier("MARKING_CODE", code))));
        seizure.put("seizedAt", Instant.now().minus(Duration.ofDays(60)).toString());
        return created(api().post(People.HANNA, "/property/v1/seizures", seizure));
    }

    private static String ofCustody(String seizure) {
        return Ids.uuidV5("custody:" + seizure);
    }

    private Answer custody(String seizure) {
        return api().get(People.HANNA, CUSTODIES + seizure);
    }

    private String thing(String seizure) {
        return custody(seizure).json().at("/things/0/seizedItemId").asString();
    }

    private Answer act(String seizure, String action, Map<String, Object> body) {
        return act(People.HANNA, seizure, action, body);
    }

    private Answer act(People who, String seizure, String action, Map<String, Object> body) {
        String etag = custody(seizure).header("ETag");
        String path = CUSTODIES + seizure + "/" + action;
        return body.isEmpty()
                ? api().postNothing(who, path, "If-Match", etag)
                : api().post(who, path, body, "If-Match", etag);
    }

    private Answer decide(People who, String seizure, String basis, String basisId) {
        return act(
                who,
                seizure,
                "return-decisions",
                Map.of("seizedItemId", thing(seizure), "basis", basis, "basisId", basisId));
    }

    private Answer judge(String seizure, String claim, String verdict) {
        return act(People.FATIMA, seizure, "judgements", Map.of("claimId", claim, "verdict", verdict));
    }

    private Answer show(String seizure, String words) {
        return act(seizure, "showings", Map.of("seizedItemId", thing(seizure), "words", words));
    }

    private String send(String seizure, String party, int daysAgo) {
        var sent = act(
                seizure,
                "notices",
                Map.of(
                        "kind",
                        "HAND_OUT",
                        "party",
                        party,
                        "sentOn",
                        LocalDate.now().minusDays(daysAgo).toString()));
        JsonNode notices = sent.json().path("notices");
        return notices.get(notices.size() - 1).path("noticeId").asString();
    }

    private void serveBoth(String seizure, int daysAgo) {
        for (String party : List.of("POSSESSOR", "CLAIMANT")) {
            String notice = send(seizure, party, daysAgo);
            act(
                    seizure,
                    "notices/" + notice + "/services",
                    Map.of("on", LocalDate.now().minusDays(daysAgo - 2L).toString()));
        }
    }

    private static Map<String, Object> claimOf(String thing) {
        return Map.of("thingId", thing, "story", "Min mormors ring, borta sedan november");
    }

    private String claim(People who, String thing) {
        return created(api().post(who, "/property/v1/claims", claimOf(thing)));
    }

    private void answer(People who, String claim, String answer) {
        assertThat(api().post(who, "/property/v1/claims/" + claim + "/answers", Map.of("answer", answer))
                        .status())
                .isEqualTo(200);
    }

    private String gallery() {
        return api().getWithoutSignIn("/property/v1/found-things?municipalityCode=1281&limit=100")
                .body();
    }

    private List<String> log(String seizure) {
        return api().get(People.FATIMA, CUSTODIES + seizure + "/log")
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("action").asString())
                .toList();
    }

    private JsonNode verification(String seizure) {
        return api().get(People.FATIMA, CUSTODIES + seizure + "/log-verification")
                .json();
    }
}
