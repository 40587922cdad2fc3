package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;

/** A theft is reported by the owner, or by an officer for somebody else. */
class ReportingTheftsIT extends RegistryStory {
    private static final String REPORTS = "/property/v1/theft-reports";

    @Autowired
    private AuditLog audit;

    @Test
    void theOwnerReportsARegisteredThingAndADescribedOne() {
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", unique("dna"))));
        String report = report(
                People.ANNA, theft("1230", Map.of("itemId", ring), bicycle(identifier("FRAME", "WBK 12 34 567"))));
        var read = api().get(People.ANNA, REPORTS + "/" + report);

        assertThat(read.json().at("/items/0/itemId").asString()).isEqualTo(ring);
        assertThat(read.json().at("/items/0/registered").asBoolean()).isTrue();
        assertThat(read.json().at("/items/1/identifiers/0/value").asString()).isEqualTo("WBK 12 34 567");
        assertThat(published(report, 1)).containsExactly("theft-reported");
        assertThat(lastPublished(report).path("source").asString()).isEqualTo("SIGNED_IN");
        assertThat(lastPublished(report).at("/items/1/category").asString()).isEqualTo("BICYCLE");
    }

    @Test
    void theOwnerListsTheirOwnAndAnOfficerThoseOfTheArea() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));

        assertThat(api().get(People.ANNA, REPORTS + "?limit=100").body()).contains(report);
        assertThat(api().get(People.OSKAR, REPORTS + "?limit=100").body()).doesNotContain(report);
        assertThat(api().get(People.DAVID, REPORTS + "?municipalityCode=1230&limit=100")
                        .body())
                .contains(report);
        assertThat(api().get(People.ERIK, REPORTS + "?municipalityCode=1230").status())
                .isEqualTo(403);
        assertThat(api().get(People.OSKAR, REPORTS + "/" + report).status()).isEqualTo(403);
    }

    @Test
    void everyLookAtSomebodyElsesReportIsAudited() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        long before = length();
        api().get(People.ANNA, REPORTS + "/" + report);
        assertThat(length()).isEqualTo(before);
        api().get(People.DAVID, REPORTS + "/" + report);

        var entry = audit.entries("theft-reports:1230", before + 1, 1).getFirst();
        assertThat(entry.actor()).isEqualTo(People.DAVID.personId());
        assertThat(entry.subject()).isEqualTo(report);
        assertThat(audit.verify("theft-reports:1230")).isInstanceOf(Verification.Intact.class);
    }

    private long length() {
        return ((Verification.Intact) audit.verify("theft-reports:1230")).entries();
    }

    @Test
    void anOfficerReportsForSomebodyElseWhereTheyServe() {
        Map<String, Object> theft = new HashMap<>(theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        theft.put("reportedFor", "SOMEBODY_ELSE");
        theft.put("ownerId", People.OSKAR.personId());

        assertThat(api().post(People.ERIK, REPORTS, theft).status()).isEqualTo(403);
        assertThat(api().post(People.ANNA, REPORTS, theft).status()).isEqualTo(403);
        String report = created(api().post(People.DAVID, REPORTS, theft));
        assertThat(api().get(People.OSKAR, REPORTS + "/" + report).status()).isEqualTo(200);
        published(report, 1);
        assertThat(lastPublished(report).path("reportedBy").asString()).isEqualTo(People.DAVID.personId());
    }

    @Test
    void aThingOfSomebodyElseIsTreatedAsOneThatDoesNotExist() {
        String foreign = register(People.OSKAR, ring(identifier("MARKING_CODE", unique("dna"))));
        var answer = api().post(People.ANNA, REPORTS, theft("1230", Map.of("itemId", foreign)));
        var unknown = api().post(
                        People.ANNA, REPORTS, theft("1230", Map.of("itemId", "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("unknown-item");
        assertThat(answer.body()).isEqualTo(unknown.body());
    }

    @Test
    void anImpossibleReportSaysWhatToMend() {
        Map<String, Object> reversed = new HashMap<>(theft("1230", bicycle(identifier("FRAME", "WBK 1234"))));
        reversed.put("stolenTo", LocalDate.now().minusDays(9).toString());
        var wrongOrder = api().post(People.ANNA, REPORTS, reversed);
        var empty = api().post(
                        People.ANNA,
                        REPORTS,
                        Map.of("municipalityCode", "12", "stolenFrom", "yesterday", "items", List.of()));
        var both = api().post(
                        People.ANNA,
                        REPORTS,
                        theft("1230", Map.of("itemId", "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01", "category", "BICYCLE")));
        var nothing = api().post(People.ANNA, REPORTS, theft("1230", Map.of("brand", "Crescent")));

        assertThat(wrongOrder.json().at("/errors/0/pointer").asString()).isEqualTo("/stolenTo");
        assertThat(wrongOrder.json().at("/errors/0/message").asString()).startsWith("Senaste dagen ligger före");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(both.json().at("/errors/0/code").asString()).isEqualTo("registered-or-described");
        assertThat(nothing.json().at("/errors/0/pointer").asString()).isEqualTo("/items/0/category");
    }

    private static Map<String, Object> theft(String municipality, Object first, Object second) {
        Map<String, Object> theft = new HashMap<>(theft(municipality, first));
        theft.put("items", List.of(first, second));
        return theft;
    }
}
