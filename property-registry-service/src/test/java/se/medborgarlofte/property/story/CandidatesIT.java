package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;
import se.medborgarlofte.eventing.id.Ids;
import tools.jackson.databind.JsonNode;

/** What nobody has marked is found by what it is like; officers see whose it may be, and why. */
class CandidatesIT extends RegistryStory {
    private static final String GLYPHS = "ACDEFHJKLMNPRTWXY3479";

    @Autowired
    private AuditLog audit;

    private final Random random = seeded();

    @Test
    void aMisreadNumberFindsItsOwnerExplainedAndWithoutAName() {
        String serial = serial();
        String report = report(People.ANNA, caseOf("5000-K77-26", camera("Canon", "EOS R6", serial)));
        String seizure = seize(camera("Canon", null, misread(serial)));
        Answer answer = candidates(seizure, first(report, 0));
        JsonNode best = answer.json().at("/candidates/0");

        assertThat(best.path("heldBy").asString()).isEqualTo(report);
        assertThat(best.path("caseNumber").asString()).isEqualTo("5000-K77-26");
        assertThat(best.path("municipalityCode").asString()).isEqualTo("1230");
        assertThat(best.path("probability").asDouble()).isGreaterThan(0.5);
        assertThat(sumOfReasons(best)).isCloseTo(best.path("score").asDouble(), within(1e-6));
        assertThat(answer.body()).doesNotContain(People.ANNA.personId()).contains("Serienummer lika på");
        assertThat(inEnglish(seizure)).contains("Serial number equal in");
    }

    @Test
    void bothSidesAreShownEachOtherAndTheirOfficersAlerted() {
        String serial = serial();
        String report = report(People.ANNA, theft("1230", camera("Canon", null, serial)));
        String seizure = seize(camera("Canon", null, misread(serial)));
        String listId = listOf("SEIZED", seizure + "/" + seizedThing(seizure));
        candidates(seizure, first(report, 0));

        assertThat(published(listId, 1)).first().isEqualTo("candidates-changed");
        assertThat(lastPublished(listId).at("/candidates/0/itemId").asString()).isEqualTo(stolenThing(report, 0));
        assertThat(api().get(People.ERIK, "/property/v1/candidate-lists?municipalityCode=1281&limit=100")
                        .body())
                .contains(seizedThing(seizure));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api().get(
                                People.DAVID,
                                "/property/v1/theft-reports/" + report + "/items/" + stolenThing(report, 0)
                                        + "/candidates")
                        .body()
                        .contains(seizedThing(seizure)));
        assertThat(api().get(People.DAVID, "/property/v1/candidate-lists?municipalityCode=1230&side=STOLEN&limit=100")
                        .body())
                .contains(stolenThing(report, 0));
    }

    @Test
    void whatIsRememberedLaterMakesTheDifferenceWithinASecond() {
        String serial = serial();
        String report = report(People.ANNA, theft("1230", Map.of("category", "BICYCLE", "description", "Damcykel")));
        String seizure = seize(Map.of(
                "category",
                "BICYCLE",
                "brand",
                "Crescent",
                "colours",
                List.of("röd"),
                "identifiers",
                List.of(identifier("FRAME", misread(serial)))));
        published(seizure, 1);
        supplement(
                People.ANNA,
                report,
                Map.of(
                        "itemId",
                        stolenThing(report, 0),
                        "brand",
                        "Crescent",
                        "identifiers",
                        List.of(identifier("FRAME", serial))));

        assertThat(candidates(seizure, first(report, 0))
                        .json()
                        .at("/candidates/0/probability")
                        .asDouble())
                .isGreaterThan(0.5);
    }

    @Test
    void nothingConvincesUntilTheVictimRemembersMoreAndThenHersComesFirst() {
        String serial = serial();
        String sticker = "Kl47" + serial().toLowerCase(Locale.ROOT);
        String report = report(
                People.ANNA,
                theft(
                        "1230",
                        Map.of(
                                "category",
                                "BICYCLE",
                                "description",
                                "Damcykel",
                                "identifiers",
                                List.of(identifier("FRAME", "?".repeat(9) + serial.substring(9))))));
        String seizure = seize(Map.of(
                "category", "BICYCLE",
                "brand", "Crescent",
                "model", "Elina",
                "colours", List.of("röd", "vit"),
                "marks", "Klistermärke på ramen: " + sticker,
                "description", "Damcykel, röd, 3 växlar, vit korg, ramnumret bortslipat"));
        otherBicycles();
        JsonNode before = candidates(
                        seizure, answer -> answer.path("candidates").size() > 1)
                .json();
        assertThat(before.path("candidates").valueStream())
                .allMatch(candidate -> candidate.path("probability").asDouble() < 0.5);
        supplement(
                People.ANNA,
                report,
                Map.of(
                        "itemId",
                        stolenThing(report, 0),
                        "brand",
                        "Crescent",
                        "model",
                        "Elina",
                        "colours",
                        List.of("röd"),
                        "marks",
                        "Klistermärke " + sticker));

        candidates(
                seizure,
                answer -> first(report, 0).test(answer)
                        && answer.at("/candidates/0/probability").asDouble() > 0.5
                        && scoreOf(report, answer) > scoreOf(report, before));
    }

    @Test
    void aSupplementThatSaysTheSameInOtherWordsAsksNothingAgain() {
        String serial = serial();
        String report = report(People.ANNA, theft("1230", camera("Canon", "EOS R6", serial)));
        awaitQuestions(report, 1);
        supplement(People.ANNA, report, Map.of("itemId", stolenThing(report, 0), "brand", "CANON"));
        supplement(People.ANNA, report, Map.of("itemId", stolenThing(report, 0), "colours", List.of("svart")));
        awaitQuestions(report, 2);

        assertThat(questions(report)).isEqualTo(2);
    }

    @Test
    void aThingThatIsFoundAgainIsNobodysCandidateWithinASecond() {
        String serial = serial();
        String report = report(People.ANNA, theft("1230", camera("Canon", null, serial)));
        String seizure = seize(camera("Canon", null, misread(serial)));
        candidates(seizure, first(report, 0));
        String listId = listOf("SEIZED", seizure + "/" + seizedThing(seizure));
        published(listId, 1);
        withdraw(
                People.ANNA,
                report,
                stolenThing(report, 0),
                "FOUND_AGAIN",
                theftReport(People.ANNA, report).header("ETag"));
        long withdrawn = System.nanoTime();

        candidates(seizure, none(report));
        System.out.printf(
                "A thing found again was nobody's candidate %d ms after it was withdrawn%n",
                Duration.ofNanos(System.nanoTime() - withdrawn).toMillis());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> probe.published(TOPIC, listId).stream()
                        .flatMap(event -> event.data().path("changes").valueStream())
                        .anyMatch(change -> change.path("change").asString().equals("WITHDRAWN")
                                && change.path("heldBy").asString().equals(report)));
    }

    @Test
    void anOfficerPicksACandidateAndTwoPeopleDecide() {
        String model = "M" + serial();
        String report = report(People.ANNA, theft("1230", camera("Canon", model, null)));
        report(People.OSKAR, theft("1281", camera("Canon", model, null)));
        String seizure = seize(camera("Canon", model, null));
        candidates(seizure, answer -> answer.toString().contains(report));
        Answer picked = pick(People.ERIK, report, seizure);
        String match = picked.id();

        assertThat(picked.status()).as(picked.body()).isEqualTo(200);
        assertThat(picked.json().path("basis").asString()).isEqualTo("LIKENESS");
        assertThat(picked.json().at("/finding/pickedBy").asString()).isEqualTo(People.ERIK.personId());
        assertThat(picked.json().at("/finding/weights").asInt()).isPositive();
        assertThat(picked.json().at("/finding/indexGeneration").asInt()).isPositive();
        assertThat(pick(People.FATIMA, report, seizure).id()).isEqualTo(match);
        confirmByTwo(match);
        assertThat(published(match, 2)).containsExactly("match-proposed", "match-confirmed");
    }

    @Test
    void onlyPoliceOfTheAreaLookAndPickAndEveryLookIsAudited() {
        String report = report(People.ANNA, theft("1230", camera("Canon", "EOS R6", null)));
        String seizure = seize(camera("Canon", "EOS R6", null));
        candidates(seizure, any -> true);
        long before = ((Verification.Intact) audit.verify("matches:1281")).entries();
        String path = path(seizure);

        for (People other : List.of(People.DAVID, People.INVESTIGATOR_ELSEWHERE, People.ANNA, People.HANNA)) {
            assertThat(api().get(other, path).status()).isEqualTo(403);
            assertThat(pick(other, report, seizure).status()).isEqualTo(403);
        }
        api().get(People.ERIK, path);
        assertThat(audit.entries("matches:1281", before + 1, 10))
                .filteredOn(entry -> entry.subject().equals(seizure + "/" + seizedThing(seizure)))
                .extracting(AuditEntry::action)
                .containsExactly("read-candidates");
        assertThat(api().get(People.ERIK, "/property/v1/seizures/" + seizure + "/items/" + report + "/candidates")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatTwoPeopleHaveRefusedIsNotACandidateAgain() {
        String serial = serial();
        String report = report(People.ANNA, theft("1230", camera("Canon", null, serial)));
        String seizure = seize(camera("Canon", null, misread(serial)));
        candidates(seizure, first(report, 0));
        String match = pick(People.ERIK, report, seizure).id();
        refuse(People.ERIK, match, match(match).header("ETag"));
        refuse(People.FATIMA, match, match(match).header("ETag"));

        candidates(seizure, none(report));
        assertThat(pick(People.ERIK, report, seizure).problem()).isEqualTo("match-already-refused");
    }

    @Test
    void reportsOfTheSameTheftCountOnce() {
        String serial = serial();
        String online = report(People.ANNA, theft("1230", camera("Canon", "EOS R6", serial)));
        Map<String, Object> byPhone = new HashMap<>(theft("1230", camera("Canon", "EOS R6", serial)));
        byPhone.put("reportedFor", "SOMEBODY_ELSE");
        byPhone.put("ownerId", People.ANNA.personId());
        String again = report(People.DAVID, byPhone);
        String seizure = seize(camera("Canon", "EOS R6", misread(serial)));
        JsonNode best = candidates(
                        seizure, answer -> answer.at("/candidates/0/sameTheft").size() == 1)
                .json()
                .at("/candidates/0");

        assertThat(List.of(online, again)).contains(best.path("heldBy").asString());
        assertThat(List.of(online, again)).contains(best.at("/sameTheft/0").asString());
        assertThat(best.path("probability").asDouble()).isGreaterThan(0.8);
    }

    @Test
    void manyThingsThatLookTheSameGiveACountAndALowProbability() {
        String model = "M" + serial();
        for (int i = 0; i < 12; i++) {
            Map<String, Object> theft = new HashMap<>(theft("1230", camera("Nikon", model, null)));
            theft.put("reportedFor", "SOMEBODY_ELSE");
            theft.put("ownerId", UUID.randomUUID().toString());
            report(People.DAVID, theft);
        }
        String seizure = seize(camera("Nikon", model, null));
        JsonNode answer = candidates(
                        seizure, found -> found.path("indistinguishable").asInt() >= 12)
                .json();

        assertThat(answer.at("/candidates/0/probability").asDouble()).isLessThan(0.2);
        assertThat(answer.path("decidingQuestion").asString()).isNotBlank();
    }

    /** What speaks for the thing of a report; nothing when it is not among the candidates. */
    private static double scoreOf(String report, JsonNode answer) {
        return answer.path("candidates")
                .valueStream()
                .filter(candidate -> candidate.path("heldBy").asString().equals(report))
                .mapToDouble(candidate -> candidate.path("score").asDouble())
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** What half the town rides. */
    private void otherBicycles() {
        for (int i = 0; i < 40; i++) {
            Map<String, Object> bicycle = Map.of(
                    "category", "BICYCLE",
                    "brand", i % 2 == 0 ? "Monark" : "Crescent",
                    "colour", i % 3 == 0 ? "röd" : "blå",
                    "description", i % 4 == 0 ? "Damcykel" : "Herrcykel");
            report(People.OSKAR, theft("1281", bicycle));
        }
    }

    private Answer candidates(String seizure, Predicate<JsonNode> until) {
        return await("candidates of seizure " + seizure)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api().get(People.FATIMA, path(seizure)),
                        answer -> answer.status() == 200 && until.test(answer.json()));
    }

    private String inEnglish(String seizure) {
        return api().get(People.FATIMA, path(seizure), "Accept-Language", "en").body();
    }

    private String path(String seizure) {
        return "/property/v1/seizures/" + seizure + "/items/" + seizedThing(seizure) + "/candidates";
    }

    private Answer pick(People who, String report, String seizure) {
        return api().post(
                        who,
                        "/property/v1/matches",
                        Map.of(
                                "reportId",
                                report,
                                "itemId",
                                stolenThing(report, 0),
                                "seizureId",
                                seizure,
                                "seizedItemId",
                                seizedThing(seizure)));
    }

    private static Predicate<JsonNode> first(String report, int place) {
        return answer -> answer.at("/candidates/0/itemId").asString("").equals(stolenThing(report, place));
    }

    private static Predicate<JsonNode> none(String report) {
        return answer -> !answer.toString().contains(report);
    }

    private void awaitQuestions(String report, int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> questions(report) >= count);
    }

    private long questions(String report) {
        return database.getCollection("work_history")
                .countDocuments(new Document("kind", "ask-for-candidates").append("payload.heldBy", report));
    }

    private static String listOf(String side, String key) {
        return Ids.uuidV5("candidates:" + side + ":" + key);
    }

    private static String stolenThing(String report, int place) {
        return Ids.uuidV5("stolen-item:" + report + ":" + place);
    }

    private static String seizedThing(String seizure) {
        return Ids.uuidV5("seized-item:" + seizure + ":0");
    }

    private static double sumOfReasons(JsonNode candidate) {
        return candidate
                .path("reasons")
                .valueStream()
                .mapToDouble(reason -> reason.path("weight").asDouble())
                .sum();
    }

    private static Map<String, Object> caseOf(String number, Map<String, Object> thing) {
        Map<String, Object> theft = new HashMap<>(theft("1230", thing));
        theft.put("caseNumber", number);
        return theft;
    }

    private static Map<String, Object> camera(String brand, String model, String serial) {
        Map<String, Object> camera = new HashMap<>(Map.of("category", "CAMERA", "brand", brand));
        if (model != null) {
            camera.put("model", model);
        }
        if (serial != null) {
            camera.put("identifiers", List.of(identifier("SERIAL", serial)));
        }
        return camera;
    }

    private String serial() {
        StringBuilder serial = new StringBuilder();
        random.ints(12, 0, GLYPHS.length()).forEach(glyph -> serial.append(GLYPHS.charAt(glyph)));
        return serial.toString();
    }

    private static String misread(String serial) {
        return serial.substring(0, 3) + "?" + serial.substring(4);
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        System.out.println("Serial numbers from seed " + seed);
        return new Random(seed);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
