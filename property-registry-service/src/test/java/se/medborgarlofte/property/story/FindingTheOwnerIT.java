package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;

/** The instant path: a readable code or number leads from a seized thing to its owner, whichever came first. */
class FindingTheOwnerIT extends RegistryStory {
    private static final String MATCHES = "/property/v1/matches";
    private static final int RACES = 20;

    @Autowired
    private AuditLog audit;

    @Test
    void aSeizedRingFindsItsRegisteredOwnerAndTwoPeopleConfirm() {
        String code = unique("dna");
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        published(ring, 1);
        String match = matchOf(seize(ring(identifier("MARKING_CODE", code.replace("-", "")))));

        assertThat(match(match).json().path("basis").asString()).isEqualTo("MARKING_CODE");
        assertThat(match(match).body()).contains(ring).doesNotContain(People.ANNA.personId());
        confirmByTwo(match);
        assertThat(published(match, 2)).containsExactly("match-proposed", "match-confirmed");
        assertThat(lastPublished(match).path("ownerId").asString()).isEqualTo(People.ANNA.personId());
    }

    @Test
    void aThingRegisteredAfterTheSeizureFindsItToo() {
        String code = unique("dna");
        String seizure = seize(ring(identifier("MARKING_CODE", code)));
        published(seizure, 1);
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));

        assertThat(matchOf(seizure)).isNotEmpty();
    }

    @Test
    void aThingReportedStolenAfterTheSeizureFindsItByItsFrameNumber() {
        String frame = unique("wbk");
        String seizure = seize(bicycle(identifier("SERIAL", frame)));
        published(seizure, 1);
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", frame))));
        String match = matchOf(seizure);

        assertThat(match(match).json().path("basis").asString()).isEqualTo("SERIAL");
        assertThat(match(match).json().path("reportId").asString()).isEqualTo(report);
    }

    @Test
    void aRegisteredThingReportedStolenAfterItWasFoundJoinsItsMatch() {
        String code = unique("dna");
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String seizure = seize(ring(identifier("MARKING_CODE", code)));
        String match = matchOf(seizure);
        String report = report(People.ANNA, theft("1230", Map.of("itemId", ring)));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> match(match).json().path("reportId").asString("").equals(report));
        assertThat(matchesOf(seizure)).containsExactly(match);
        assertThat(types(match)).containsExactly("match-proposed", "match-restated");
    }

    @Test
    void equalEngravingsAndTrivialNumbersProposeNothing() {
        String initials = unique("EK");
        register(People.ANNA, ring(identifier("ENGRAVING", initials)));
        register(People.ANNA, bicycle(identifier("SERIAL", "0000")));
        String engraved = seize(ring(identifier("ENGRAVING", initials)));
        String zeros = seize(bicycle(identifier("SERIAL", "0000")));
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        matchOf(seize(ring(identifier("MARKING_CODE", code))));

        assertThat(matchesOf(engraved)).isEmpty();
        assertThat(matchesOf(zeros)).isEmpty();
    }

    @Test
    void theSamePersonCannotConfirmTwiceAndAnOfficerCannotBeTheSecond() {
        String match = proposed();
        var first = confirm(People.FATIMA, match, "\"1\"");
        var again = confirm(People.FATIMA, match, first.header("ETag"));

        assertThat(first.json().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("same-person-twice");
        assertThat(confirm(People.ERIK, match, first.header("ETag")).status()).isEqualTo(403);
        assertThat(confirm(People.GUSTAV, match, first.header("ETag"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void onlyPeopleOfTheAreaSeeAndDecide() {
        String match = proposed();

        for (People other : List.of(People.DAVID, People.INVESTIGATOR_ELSEWHERE, People.ANNA, People.HANNA)) {
            assertThat(api().get(other, MATCHES + "/" + match).status()).isEqualTo(403);
            assertThat(confirm(other, match, "\"1\"").status()).isEqualTo(403);
            assertThat(refuse(other, match, "\"1\"").status()).isEqualTo(403);
        }
        assertThat(api().get(People.DAVID, MATCHES + "?municipalityCode=1281").status())
                .isEqualTo(403);
        assertThat(api().get(People.ERIK, MATCHES + "?municipalityCode=1281&state=PROPOSED&limit=100")
                        .body())
                .contains(match);
        assertThat(api().get(People.ERIK, MATCHES + "?municipalityCode=1281&state=REFUSED&limit=100")
                        .body())
                .doesNotContain(match);
    }

    @Test
    void aDecisionNeedsTheVersionThatWasRead() {
        String match = proposed();

        assertThat(api().postNothing(People.FATIMA, MATCHES + "/" + match + "/confirmations")
                        .status())
                .isEqualTo(428);
        assertThat(confirm(People.FATIMA, match, "\"1\"").status()).isEqualTo(200);
        assertThat(confirm(People.GUSTAV, match, "\"1\"").status()).isEqualTo(412);
        assertThat(refuse(People.GUSTAV, match, "\"1\"").status()).isEqualTo(412);
    }

    @Test
    void ofTwoWhoConfirmAndRefuseAtOnceOneIsHeardAndTheOtherReadsAgainHoweverOftenTheyRace() throws Exception {
        List<Map<String, Object>> rings = IntStream.range(0, RACES)
                .mapToObj(_ -> ring(identifier("MARKING_CODE", unique("dna"))))
                .toList();
        rings.forEach(ring -> register(People.ANNA, ring));
        Map<String, Object> seizure = new HashMap<>(seizure("1281", Map.of()));
        seizure.put("items", rings);
        String seized = created(api().post(People.HANNA, "/property/v1/seizures", seizure));
        for (String match : matchesByThing(seized, RACES).values()) {
            race(match);
        }
    }

    private void race(String match) throws Exception {
        String etag = confirm(People.ERIK, match, "\"1\"").header("ETag");
        List<Answer> answers =
                atOnce(() -> confirm(People.FATIMA, match, etag), () -> refuse(People.GUSTAV, match, etag));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        boolean confirmed = answers.getFirst().status() == 200;
        assertThat(published(match, 2))
                .containsExactly("match-proposed", confirmed ? "match-confirmed" : "match-disputed");
        assertThat(match(match).json().path("state").asString()).isEqualTo(confirmed ? "CONFIRMED" : "DISPUTED");
    }

    @Test
    void twoWhoDisagreeLeaveTheMatchToAThird() {
        String match = proposed();
        String etag = confirm(People.ERIK, match, "\"1\"").header("ETag");
        Answer disputed = refuse(People.FATIMA, match, etag);

        assertThat(disputed.json().path("state").asString()).isEqualTo("DISPUTED");
        assertThat(confirm(People.FATIMA, match, disputed.header("ETag")).problem())
                .isEqualTo("same-person-twice");
        assertThat(refuse(People.GUSTAV, match, disputed.header("ETag"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("REFUSED");
        assertThat(published(match, 3)).containsExactly("match-proposed", "match-disputed", "match-refused");
    }

    @Test
    void aRefusedMatchStaysRefusedThoughItIsFoundAgain() {
        String code = unique("dna");
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String match = matchOf(seize(ring(identifier("MARKING_CODE", code))));
        String once = refuse(People.ERIK, match, "\"1\"").header("ETag");
        assertThat(match(match).json().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(refuse(People.ERIK, match, once).status()).isEqualTo(403);
        var refused = refuse(People.FATIMA, match, once);
        String report = report(People.ANNA, theft("1230", Map.of("itemId", ring)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> match(match).json().path("reportId").asString("").equals(report));

        assertThat(refused.json().at("/refusal/reason").asString()).isEqualTo("DIFFERENT_THING");
        assertThat(refused.json().path("refusals")).hasSize(2);
        assertThat(match(match).json().path("state").asString()).isEqualTo("REFUSED");
        assertThat(confirm(People.GUSTAV, match, match(match).header("ETag")).problem())
                .isEqualTo("match-already-refused");
        assertThat(lastPublished(match).toString()).doesNotContain("Annan sten");
    }

    @Test
    void aSeizedThingHasAtMostOneConfirmedMatch() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String seizure = seize(ring(identifier("MARKING_CODE", code)));
        List<String> matches =
                await().atMost(Duration.ofSeconds(60)).until(() -> matchesOf(seizure), found -> found.size() == 2);
        confirmByTwo(matches.getFirst());
        String other = matches.getLast();
        confirm(People.ERIK, other, "\"1\"");

        var second = confirm(People.FATIMA, other, match(other).header("ETag"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("seized-item-already-matched");
    }

    @Test
    void theMessageThatLeftIsEvidenceThatTheOwnerWasTold() {
        String match = proposed();
        confirmByTwo(match);
        Map<String, Object> handedOver = Map.of(
                "messageId", UUID.randomUUID().toString(),
                "template", "match-confirmed",
                "recipientId", People.ANNA.personId(),
                "channel", "EMAIL",
                "causeEventId", UUID.randomUUID().toString(),
                "causeContext", "property",
                "causeSubject", match,
                "state", "HANDED_OVER",
                "at", "2026-11-21T09:00:03Z");
        String subject = UUID.randomUUID().toString();
        probe.deliver("notification", "message-handed-over", subject, 1, handedOver);
        probe.deliver("notification", "message-handed-over", subject, 1, handedOver);

        assertThat(published(match, 3)).containsExactly("match-proposed", "match-confirmed", "match-owner-told");
        assertThat(match(match).json().path("ownerToldAt").asString()).isEqualTo("2026-11-21T09:00:03Z");
    }

    @Test
    void everyLookAndDecisionIsAudited() {
        String match = proposed();
        long before = ((Verification.Intact) audit.verify("matches:1281")).entries();
        match(match);
        confirm(People.ERIK, match, "\"1\"");
        refuse(People.GUSTAV, match, "\"2\"");

        assertThat(audit.entries("matches:1281", before + 1, 10))
                .filteredOn(entry -> entry.subject().equals(match))
                .extracting(AuditEntry::action)
                .containsExactly("read", "confirm", "refuse");
        assertThat(audit.verify("matches:1281")).isInstanceOf(Verification.Intact.class);
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... attempts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(attempts)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private String proposed() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        return matchOf(seize(ring(identifier("MARKING_CODE", code))));
    }
}
