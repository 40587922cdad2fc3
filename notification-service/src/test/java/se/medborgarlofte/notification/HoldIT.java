package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** An investigator's hold delays a notice; when it is lifted exactly one mail goes out. */
class HoldIT extends Scene {

    private final String investigator =
            TestTokens.bearer(Ids.uuidV7(), Assignment.of(Role.INVESTIGATOR, "police-south", "1281"));

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void aHeldNoticeWaitsAndGoesOnceWhenTheHoldIsLifted() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String holdId = hold(matchId, "1281", "k1").body().get("id").asString();
        assertThat(hold(matchId, "1281", "k1").body().get("id").asString()).isEqualTo(holdId);

        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> isPostponed(owner));
        assertThat(subjects(owner)).isEmpty();
        seesNothing(owner);

        String path = "/notification/v1/holds/" + holdId;
        assertThat(api.delete(path, investigator, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(api.delete(path, investigator, "If-Match", "\"1\"").status()).isEqualTo(204);
        awaitMails(owner, "Polisen kan ha hittat något som är ditt");
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        assertThat(api.get(path, investigator).body().has("liftedAt")).isTrue();
        assertThat(subjects(owner)).hasSize(1);
    }

    @Test
    void aNoticeThatIsHeldWhileItsMatchIsReversedNeverGoesOutAndTheCorrectionDoes() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String holdId = hold(matchId, "1281", "k3").body().get("id").asString();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> isPostponed(owner));
        probe.deliver("property", "match-reversed", matchId, 3, Happenings.reversal(matchId, owner));
        soon().until(() -> messagesTo(owner).size() == 2);
        api.delete("/notification/v1/holds/" + holdId, investigator, "If-Match", "\"1\"");

        awaitMails(owner, "Rättelse: det polisen hittade var inte ditt");
        soon().until(() -> statuses(owner).contains("SUPPRESSED"));
        assertThat(subjects(owner)).containsExactly("Rättelse: det polisen hittade var inte ditt");
    }

    @Test
    void aHoldThatRunsOutByItselfReleasesWhatHasWaitedOnce() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String body = body(matchId, "1281", clock.instant().plus(2, ChronoUnit.DAYS));
        String holdId = api.post("/notification/v1/holds", investigator, body, "Idempotency-Key", "k4" + matchId)
                .body()
                .get("id")
                .asString();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> isPostponed(owner));

        clock.advance(Duration.ofDays(1));
        soon().until(() -> isPutOffBeyond(owner, clock.instant()));
        assertThat(subjects(owner)).isEmpty();
        seesNothing(owner);

        clock.advance(Duration.ofDays(1).plusMinutes(1));
        awaitMails(owner, "Polisen kan ha hittat något som är ditt");
        assertThat(statuses(owner)).containsExactly("HANDED_OVER");
        assertThat(api.get("/notification/v1/holds/" + holdId, investigator)
                        .body()
                        .has("liftedAt"))
                .as("nobody has lifted it")
                .isFalse();
        // What comes after it is not held.
        String next = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", next, 2, Happenings.match(next, owner));
        soon().until(() -> subjects(owner).size() == 2);
    }

    /** Looked at again and put off once more. */
    private boolean isPutOffBeyond(Person person, Instant time) {
        List<String> ids = messagesTo(person);
        return work.open(1000).stream()
                .filter(open -> ids.contains(open.getString("key")))
                .anyMatch(open -> open.getDate("dueAt").toInstant().isAfter(time));
    }

    /** Also who knows to ask where else messages are shown. */
    private void seesNothing(Person owner) {
        assertThat(statuses(owner)).isEmpty();
        assertThat(api.get("/notification/v1/messages/" + messagesTo(owner).getFirst(), owner.bearer())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHoldIsNoBusinessOfInvestigatorsElsewhereAndNeverForEver() {
        assertThat(hold(Ids.uuidV7(), "1230", "k2").status()).isEqualTo(403);
        String forEver = body(Ids.uuidV7(), "1281", Instant.now().plus(90, ChronoUnit.DAYS));
        assertThat(api.post("/notification/v1/holds", investigator, forEver).status())
                .isEqualTo(422);
        assertThat(api.get("/notification/v1/holds?municipalityCode=1230", investigator)
                        .status())
                .isEqualTo(403);
        assertThat(api.get("/notification/v1/holds?municipalityCode=1281", investigator)
                        .status())
                .isEqualTo(200);
    }

    private Api.Answer hold(String subject, String area, String key) {
        Instant until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        String body = body(subject, area, until);
        return api.post("/notification/v1/holds", investigator, body, "Idempotency-Key", key + subject);
    }

    private static String body(String subject, String area, Instant until) {
        return """
            {"causeSubject":"%s","municipalityCode":"%s","reason":"RIVAL_CLAIM","until":"%s"}
            """.formatted(subject, area, until);
    }
}
