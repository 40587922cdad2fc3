package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import tools.jackson.databind.JsonNode;

/** What happens without anybody doing anything: clocks of the law run out, and so do holds. */
class WhenTimePassesIT extends RegistryStory {

    private static final String CUSTODIES = "/property/v1/custodies/";

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void aClerkIsToldOfAClockOfTheLawBeforeItRunsOutAndWhenItHas() {
        String seizure = seizedTwoMonthsAgo();
        serve(seizure, "POSSESSOR", 22);
        String etag = serve(seizure, "CLAIMANT", 21);
        LocalDate ends = LocalDate.now().minusDays(21).plusMonths(1);

        clock.advance(daysUntil(ends.minusDays(7)));
        JsonNode soon = told(seizure, "legal-clock-ends-soon");
        assertThat(soon.path("clock").asString()).isEqualTo("HAND_OUT");
        assertThat(soon.path("clockEndsOn").asString()).isEqualTo(ends.toString());
        assertThat(soon.path("itemsKept").asInt()).isEqualTo(1);
        assertThat(types(ofCustody(seizure))).doesNotContain("legal-clock-ended");
        assertThat(custody(seizure).header("ETag"))
                .as("what the clerk has read is not out of date because somebody was told")
                .isEqualTo(etag);

        clock.advance(Duration.ofDays(7));
        JsonNode ended = told(seizure, "legal-clock-ended");
        assertThat(ended.path("clockEndsOn").asString()).isEqualTo(ends.toString());
        assertThat(ended.path("responsiblePersonId").asString()).isEqualTo(People.HANNA.personId());
        assertThat(api().get(People.FATIMA, CUSTODIES + seizure + "/log-verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aClockThatHadRunOutBeforeTheServiceWasRecordedIsToldAtOnce() {
        String seizure = seizedTwoMonthsAgo();
        serve(seizure, "POSSESSOR", 45);
        serve(seizure, "CLAIMANT", 44);

        assertThat(told(seizure, "legal-clock-ended").path("clock").asString()).isEqualTo("HAND_OUT");
        assertThat(types(ofCustody(seizure))).doesNotContain("legal-clock-ends-soon");
    }

    @Test
    void aHoldThatRunsOutByItselfLetsTheCheckTellAgain() {
        String frame = unique("wbk");
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        String item =
                theftReport(People.OSKAR, report).json().at("/items/0/itemId").asString();
        await().atMost(Duration.ofSeconds(60)).until(() -> check(frame).equals("REPORTED_STOLEN"));
        Map<String, Object> hold = Map.of(
                "reportId",
                report,
                "itemId",
                item,
                "until",
                clock.instant().plus(Duration.ofDays(3)).toString(),
                "reason",
                "Spaning pågår mot säljaren.");
        assertThat(api().post(People.FATIMA, "/property/v1/thing-holds", hold).status())
                .isEqualTo(200);

        clock.advance(Duration.ofDays(3).minusMinutes(5));
        assertThat(check(frame)).isEqualTo("NO_ACTIVE_REPORT");
        clock.advance(Duration.ofMinutes(6));
        assertThat(check(frame)).isEqualTo("REPORTED_STOLEN");
        assertThat(api().get(People.FATIMA, "/property/v1/thing-holds/" + item)
                        .json()
                        .has("liftedAt"))
                .isFalse();
    }

    /** The day's end, when whatever is to be done that morning is due. */
    private static Duration daysUntil(LocalDate day) {
        return Duration.ofDays(LocalDate.now().until(day).getDays() + 1L);
    }

    private String check(String frame) {
        return api().postWithoutSignIn(
                        "/property/v1/public-checks",
                        Map.of("kind", "FRAME", "value", frame),
                        "X-Forwarded-For",
                        UUID.randomUUID().toString())
                .json()
                .path("answer")
                .asString();
    }

    private JsonNode told(String seizure, String type) {
        return await("%s of %s".formatted(type, seizure))
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> probe.published(TOPIC, ofCustody(seizure)).stream()
                                .filter(event -> event.envelope().type().equals(type))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst()
                .data();
    }

    private static String ofCustody(String seizure) {
        return Ids.uuidV5("custody:" + seizure);
    }

    private Answer custody(String seizure) {
        return api().get(People.HANNA, CUSTODIES + seizure);
    }

    private String seizedTwoMonthsAgo() {
        Map<String, Object> seizure = new HashMap<>(seizure("1281", ring(identifier("MARKING_CODE", unique("dna")))));
        seizure.put("seizedAt", Instant.now().minus(Duration.ofDays(60)).toString());
        return created(api().post(People.HANNA, "/property/v1/seizures", seizure));
    }

    /** A notice of a hand-out that was sent two days before it was served; answers the version after that. */
    private String serve(String seizure, String party, int daysAgo) {
        String sentOn = LocalDate.now().minusDays(daysAgo + 2L).toString();
        JsonNode notices = act(seizure, "notices", Map.of("kind", "HAND_OUT", "party", party, "sentOn", sentOn))
                .json()
                .path("notices");
        String notice = notices.get(notices.size() - 1).path("noticeId").asString();
        Answer served = act(
                seizure,
                "notices/" + notice + "/services",
                Map.of("on", LocalDate.now().minusDays(daysAgo).toString()));
        assertThat(served.status()).as(served.body()).isEqualTo(200);
        return served.header("ETag");
    }

    private Answer act(String seizure, String action, Map<String, Object> body) {
        return api().post(
                        People.HANNA,
                        CUSTODIES + seizure + "/" + action,
                        body,
                        "If-Match",
                        custody(seizure).header("ETag"));
    }
}
