package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.property.application.DiscloseLookUp;

/** Whose a kit is, police learn step by step, for a case, and the owner learns of it in the end. */
class LookingUpKitsIT extends RegistryStory {

    private static final String LOOK_UPS = "/property/v1/look-ups";

    @Autowired
    private AuditLog audit;

    @Autowired
    private DiscloseLookUp disclosing;

    @Test
    void theOwnerIsRevealedInStepsAndEachStepIsLogged() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String lookUp = make(People.FATIMA, code, "5000-K1111111-26");
        var begun = read(People.FATIMA, lookUp);
        var kit = reveal(lookUp, begun);
        var owner = reveal(lookUp, kit);

        assertThat(begun.json().path("known").asBoolean()).isTrue();
        assertThat(begun.body()).doesNotContain(People.ANNA.personId());
        assertThat(kit.json().path("ownedSince").isMissingNode()).isFalse();
        assertThat(kit.body()).doesNotContain(People.ANNA.personId());
        assertThat(owner.json().path("ownerId").asString()).isEqualTo(People.ANNA.personId());
        assertThat(owner.json().path("things").toString()).isEqualTo("[\"JEWELLERY\"]");
        assertThat(reveal(lookUp, owner).problem()).isEqualTo("all-revealed-already");
        assertThat(audit.entries("look-ups:1281", 1, 10_000))
                .filteredOn(entry -> entry.subject().equals(lookUp))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "look-up", "read", "reveal-after-known_or_not", "reveal-after-kit", "reveal-after-owner");
        assertThat(probe.published(TOPIC, lookUp).toString())
                .doesNotContain("K1111111")
                .doesNotContain("husrannsakan");
    }

    @Test
    void aKitThatNobodyOwnsRevealsNobody() {
        String lookUp = make(People.FATIMA, unique("dna"), "5000-K1111111-26");
        var begun = read(People.FATIMA, lookUp);

        assertThat(begun.json().path("known").asBoolean()).isFalse();
        assertThat(reveal(lookUp, reveal(lookUp, begun)).problem()).isEqualTo("kit-has-no-owner");
    }

    @Test
    void whoeverHasTheKitInAnotherCaseIsToldAndSeesWhoLooked() {
        String code = unique("dna");
        String first = make(People.FATIMA, code, "5000-K1111111-26");
        String second = make(People.GUSTAV, code, "5000-K2222222-26");

        published(second, 1);
        assertThat(lastPublished(second).path("touchedPersonIds").toString())
                .isEqualTo("[\"" + People.FATIMA.personId() + "\"]");
        assertThat(read(People.FATIMA, second).json().path("caseNumber").asString())
                .isEqualTo("5000-K2222222-26");
        assertThat(read(People.FATIMA, second).json().path("reason").asString()).isEmpty();
        assertThat(read(People.GUSTAV, first).status()).isEqualTo(403);
    }

    @Test
    void theOwnerLearnsOfItWhenTheEmbargoEnds() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String lookUp = make(People.FATIMA, code, "5000-K1111111-26");
        var kit = reveal(lookUp, read(People.FATIMA, lookUp));
        assertThat(reveal(lookUp, kit).status()).isEqualTo(200);
        String kitId = api().post(People.ANNA, "/property/v1/kits/claims", Map.of("code", code))
                .id();
        disclosing.disclose(lookUp);
        assertThat(own()).doesNotContain(kitId);

        Instant due = disclosing.due(lookUp);
        database.getCollection("look_ups")
                .updateOne(
                        new Document("_id", lookUp),
                        Updates.set(
                                "state.embargoUntil", Date.from(Instant.now().minusSeconds(1))));
        disclosing.disclose(lookUp);

        assertThat(due).isAfter(Instant.now().plus(Duration.ofDays(89)));
        assertThat(own()).contains(kitId).doesNotContain("K1111111");
        assertThat(published(lookUp, 4)).last().isEqualTo("look-up-disclosed");
    }

    @Test
    void aSampledLookUpIsReviewedByTheChiefAndOnlyPoliceLookUp() {
        String lookUp = make(People.FATIMA, unique("dna"), "5000-K1111111-26");
        database.getCollection("look_ups")
                .updateOne(new Document("_id", lookUp), Updates.set("state.review.standing", "WAITING"));
        var seen = read(People.PETRA, lookUp);
        assertThat(api().get(People.PETRA, LOOK_UPS + "?municipalityCode=1281&review=WAITING&limit=100")
                        .body())
                .contains(lookUp);

        var reviewed = review(People.PETRA, lookUp, seen);
        assertThat(reviewed.json().path("review").asString()).isEqualTo("APPROVED");
        assertThat(review(People.PETRA, lookUp, reviewed).problem()).isEqualTo("no-review-waiting");
        assertThat(review(People.FATIMA, lookUp, reviewed).status()).isEqualTo(403);
        assertThat(api().post(People.ANNA, LOOK_UPS, lookUp(unique("dna"), "5000-K1-26"))
                        .status())
                .isEqualTo(403);
        assertThat(api().post(
                                People.FATIMA,
                                LOOK_UPS,
                                Map.of(
                                        "municipalityCode", "1281",
                                        "caseNumber", "5000-K1-26",
                                        "ground", "HANDED_IN",
                                        "reason", "kort",
                                        "code", "DNA-1234"))
                        .status())
                .isEqualTo(422);
    }

    private String own() {
        return api().get(People.ANNA, LOOK_UPS + "/own?limit=100").body();
    }

    private Answer review(People who, String lookUp, Answer seen) {
        return api().post(
                        who,
                        LOOK_UPS + "/" + lookUp + "/reviews",
                        Map.of("verdict", "APPROVED"),
                        "If-Match",
                        seen.header("ETag"));
    }

    private Answer read(People who, String lookUp) {
        return api().get(who, LOOK_UPS + "/" + lookUp);
    }

    private Answer reveal(String lookUp, Answer seen) {
        return api().postNothing(People.FATIMA, LOOK_UPS + "/" + lookUp + "/reveals", "If-Match", seen.header("ETag"));
    }

    private String make(People who, String code, String caseNumber) {
        return created(api().post(who, LOOK_UPS, lookUp(code, caseNumber)));
    }

    private static Map<String, Object> lookUp(String code, String caseNumber) {
        return Map.of(
                "municipalityCode", "1281",
                "caseNumber", caseNumber,
                "ground", "SEIZED_THING",
                "reason", "Ring funnen vid husrannsakan",
                "code", code);
    }
}
