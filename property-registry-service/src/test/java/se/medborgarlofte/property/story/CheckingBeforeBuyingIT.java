package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever wants to buy a thing asks first; whoever investigates can hold the answer back. */
class CheckingBeforeBuyingIT extends RegistryStory {

    private static final String CHECKS = "/property/v1/public-checks";
    private static final String NEARBY =
            "/property/v1/recent-thefts?municipalityCode=1281&latitude=55.704&longitude=13.193";

    @Test
    void aStolenThingIsReportedStolenHoweverItsNumberIsWrittenAndWithoutSignIn() {
        String frame = unique("wbk");
        report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));

        awaitAnswer(frame, "REPORTED_STOLEN");
        assertThat(check(frame.toLowerCase(Locale.ROOT).replace("-", " "))).isEqualTo("REPORTED_STOLEN");
        assertThat(check(unique("wbk"))).isEqualTo("NO_ACTIVE_REPORT");
        assertThat(check("okänt")).isEqualTo("NO_ACTIVE_REPORT");
    }

    @Test
    void aHeldThingAnswersNoUntilTheHoldIsLifted() {
        String frame = unique("wbk");
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        String item = api().get(People.OSKAR, "/property/v1/theft-reports/" + report)
                .json()
                .at("/items/0/itemId")
                .asString();
        awaitAnswer(frame, "REPORTED_STOLEN");
        var held = hold(People.FATIMA, report, item, Duration.ofDays(3));

        assertThat(held.status()).isEqualTo(200);
        assertThat(check(frame)).isEqualTo("NO_ACTIVE_REPORT");
        report(People.OSKAR, theft("1281", bicycle(identifier("SERIAL", frame))));
        String later = unique("wbk");
        report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", later))));
        awaitAnswer(later, "REPORTED_STOLEN");
        assertThat(check(frame)).as("reported twice, held once").isEqualTo("NO_ACTIVE_REPORT");
        assertThat(hold(People.DAVID, report, item, Duration.ofDays(3)).status())
                .isEqualTo(403);
        assertThat(hold(People.FATIMA, report, item, Duration.ofDays(90)).problem())
                .isEqualTo("hold-too-long");
        var lifted = api().postNothing(
                        People.FATIMA, "/property/v1/thing-holds/" + item + "/lifts", "If-Match", held.header("ETag"));
        assertThat(lifted.status()).isEqualTo(200);
        assertThat(check(frame)).isEqualTo("REPORTED_STOLEN");
    }

    @Test
    void everyAnswerHasTheSameShapeAndNoneComesEarlier() {
        String frame = unique("wbk");
        report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        awaitAnswer(frame, "REPORTED_STOLEN");
        for (String value : List.of(frame, unique("wbk"), "okänt")) {
            long begun = System.nanoTime();
            var answer = ask(value);
            assertThat(System.nanoTime() - begun)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(50).toNanos());
            assertThat(answer.json().propertyNames()).containsExactly("answer");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void whoeverAsksTooOftenWaitsAndNothingButACountIsKept() {
        String frame = unique("wbk");
        List<Integer> answers = IntStream.range(0, 30)
                .mapToObj(_ -> api().post(People.EVA, CHECKS, Map.of("kind", "FRAME", "value", frame))
                        .status())
                .toList();

        assertThat(answers).contains(200, 429);
        assertThat(database.getCollection("public_check_counts").find().first().keySet())
                .containsExactlyInAnyOrder("_id", "checks");
    }

    @Test
    void theHotListHoldsTheHashOfAMissingThingUnderItsOwnKey() throws Exception {
        String frame = unique("wbk");
        report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        assertThat(isInHotList(frame)).isTrue();
        assertThat(hotList().path("hashes").toString()).doesNotContain(frame);
        assertThat(api().get(People.DAVID, "/property/v1/recent-thefts/hot-list?municipalityCode=1281")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode hotList() {
        return api().get(People.ERIK, "/property/v1/recent-thefts/hot-list?municipalityCode=1281")
                .json();
    }

    private boolean isInHotList(String frame) throws GeneralSecurityException {
        JsonNode list = hotList();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(list.path("key").asString()), "HmacSHA256"));
        String exact = frame.replace("-", "").toUpperCase(Locale.ROOT);
        String hash = HexFormat.of().formatHex(mac.doFinal(exact.getBytes(StandardCharsets.UTF_8)));

        return list.path("hashes").toString().contains(hash);
    }

    @Test
    void whatIsFoundAgainIsGoneFromCheckHotListAndMatchesWithinSeconds() throws Exception {
        String frame = unique("wbk");
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        String match = matchOf(seize(bicycle(identifier("FRAME", frame))));
        awaitAnswer(frame, "REPORTED_STOLEN");
        assertThat(isInHotList(frame)).isTrue();
        Answer read = theftReport(People.OSKAR, report);

        withdraw(
                People.OSKAR, report, read.json().at("/items/0/itemId").asString(), "FOUND_AGAIN", read.header("ETag"));

        assertThat(isInHotList(frame)).as("at once").isFalse();
        awaitAnswer(frame, "NO_ACTIVE_REPORT");
        awaitMatch(match, "CLOSED");
    }

    @Test
    void whatWasStolenNearbyIsListedByDistanceAndOnlyWhileItIsMissing() {
        String far = stolenAt(55.744, 13.193, 1);
        String near = stolenAt(55.7071, 13.1931, 1);
        String longAgo = stolenAt(55.704, 13.193, 45);
        String nowhere = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", unique("wbk")))));

        assertThat(nearby("")).containsSubsequence(near, far).doesNotContain(longAgo, nowhere);
        assertThat(nearby("&kilometres=1")).contains(near).doesNotContain(far);
        assertThat(nearby("&days=60")).contains(longAgo);
        assertThat(api().get(People.ERIK, NEARBY + "&kilometres=500").status()).isEqualTo(422);
        assertThat(api().get(People.DAVID, NEARBY).status()).isEqualTo(403);

        var stored = theftReport(People.OSKAR, near);
        withdraw(
                People.OSKAR,
                near,
                stored.json().at("/items/0/itemId").asString(),
                "FOUND_AGAIN",
                stored.header("ETag"));
        assertThat(nearby("")).contains(far).doesNotContain(near);
        assertThat(database.getCollection("theft_reports")
                        .find(new Document("_id", near))
                        .first()
                        .toJson())
                .contains("55.707")
                .doesNotContain("55.7071");
    }

    private String stolenAt(double latitude, double longitude, int daysAgo) {
        Map<String, Object> theft = new HashMap<>(theft("1281", bicycle(identifier("FRAME", unique("wbk")))));
        theft.put("stolenFrom", LocalDate.now().minusDays(daysAgo).toString());
        theft.put("stolenTo", LocalDate.now().minusDays(daysAgo).toString());
        theft.put("place", Map.of("latitude", latitude, "longitude", longitude));
        return report(People.OSKAR, theft);
    }

    private List<String> nearby(String more) {
        return api().get(People.ERIK, NEARBY + "&limit=100" + more)
                .json()
                .path("items")
                .valueStream()
                .map(thing -> thing.path("reportId").asString())
                .toList();
    }

    private void awaitAnswer(String frame, String answer) {
        await().atMost(Duration.ofSeconds(60)).until(() -> check(frame).equals(answer));
    }

    private String check(String value) {
        return ask(value).json().path("answer").asString();
    }

    /** From another address each time, so that the stories do not hold one another back. */
    private Answer ask(String value) {
        return api().postWithoutSignIn(
                        CHECKS,
                        Map.of("kind", "FRAME", "value", value),
                        "X-Forwarded-For",
                        UUID.randomUUID().toString());
    }

    private Answer hold(People who, String report, String item, Duration until) {
        return api().post(
                        who,
                        "/property/v1/thing-holds",
                        Map.of(
                                "reportId",
                                report,
                                "itemId",
                                item,
                                "until",
                                Instant.now().plus(until).toString(),
                                "reason",
                                "Spaning pågår mot säljaren"));
    }
}
