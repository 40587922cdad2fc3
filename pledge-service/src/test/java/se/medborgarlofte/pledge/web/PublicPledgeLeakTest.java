package se.medborgarlofte.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.Staffanstorp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing but what is written down here reaches the public. A new field must be added here on purpose. */
class PublicPledgeLeakTest {

    private static final Set<String> PUBLIC_FIELDS = Set.of(
            "/id",
            "/municipalityCode",
            "/state",
            "/effectiveFrom",
            "/boardDecision",
            "/boardDecision/decidedOn",
            "/boardDecision/paragraph",
            "/boardDecision/diaryNumber",
            "/content",
            "/content/problemCategory",
            "/content/title",
            "/content/title/sv",
            "/content/title/en",
            "/content/text",
            "/content/text/sv",
            "/content/text/en",
            "/content/cause",
            "/content/validUntil",
            "/content/activities",
            "/content/activities/*/party",
            "/content/activities/*/function",
            "/content/activities/*/description",
            "/content/activities/*/from",
            "/content/activities/*/to",
            "/content/indicators",
            "/content/indicators/*/name",
            "/content/indicators/*/unit",
            "/content/indicators/*/baseline",
            "/content/indicators/*/target",
            "/content/indicators/*/source",
            "/content/activities/*/key",
            "/content/activities/*/planned",
            "/content/activities/*/serves",
            "/content/indicators/*/key",
            "/content/indicators/*/measure",
            "/content/indicators/*/feed",
            "/signatures",
            "/signatures/*/party",
            "/signatures/*/signedOn",
            "/withdrawals",
            "/progress",
            "/progress/*/activityKey",
            "/progress/*/done",
            "/progress/*/planned",
            "/progress/*/percent",
            "/progress/*/state",
            "/conclusion",
            "/conclusion/result",
            "/conclusion/text",
            "/conclusion/text/sv",
            "/conclusion/text/en",
            "/conclusion/effects",
            "/conclusion/effects/*/indicatorKey",
            "/conclusion/effects/*/verdict",
            "/evidence",
            "/versions");

    private static final Set<String> PUBLIC_FIELDS_OF_EVIDENCE = Set.of(
            "/evidence/*/activityKey", "/evidence/*/kind", "/evidence/*/on", "/evidence/*/count", "/evidence/*/note");

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void exactlyThePublicFieldsGetOut() {
        Set<String> fields = new TreeSet<>();
        collect("", published(), fields);

        assertThat(fields).containsExactlyInAnyOrderElementsOf(PUBLIC_FIELDS);
    }

    @Test
    void noPersonNoPictureAndNoHashGetsOut() {
        Pledge concluded = Staffanstorp.concluded();

        assertThat(published().toString())
                .doesNotContain(Staffanstorp.OFFICER)
                .doesNotContain(Staffanstorp.CHIEF)
                .doesNotContain(Staffanstorp.COORDINATOR)
                .doesNotContain(Staffanstorp.SECRETARY)
                .doesNotContain(PICTURE_ID)
                .doesNotContain(concluded.contentHash());
    }

    @Test
    void ofTheEvidenceOnlyWhatIsForEverybodyGetsOut() {
        JsonNode published = published(Staffanstorp.shownToSome());
        Set<String> fields = new TreeSet<>();
        collect("/evidence", published.path("evidence"), fields);

        assertThat(fields).containsExactlyInAnyOrderElementsOf(PUBLIC_FIELDS_OF_EVIDENCE);
        assertThat(published.toString())
                .contains("note of e1")
                .doesNotContain("note of e2", "note of e3", "note of e4", "ref of");
        assertThat(published.at("/progress/0/done").asInt()).isEqualTo(4);
    }

    @Test
    void eachPartyKeepsWhatItRestrictsToItself() {
        Pledge pledge = Staffanstorp.shownToSome();

        assertThat(pledge.evidenceFor(Audience.PARTNERS))
                .extracting(Evidence::id)
                .containsExactly("e1", "e2", "e4");
        assertThat(pledge.evidenceFor(Audience.POLICE)).extracting(Evidence::id).containsExactly("e1", "e2", "e3");
        assertThat(pledge.evidenceFor(Audience.PUBLIC)).extracting(Evidence::id).containsExactly("e1");
    }

    @Test
    void swedishComesFirst() {
        assertThat(published().at("/content/title").propertyNames()).containsExactly("sv", "en");
    }

    private JsonNode published() {
        return published(Staffanstorp.concluded());
    }

    private JsonNode published(Pledge pledge) {
        Stored<Pledge> stored = new Stored<>("0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02", 9, 7, 12, pledge, 0);
        return json.valueToTree(PublicPledge.of(stored, LocalDate.of(2027, 1, 1)));
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> collect(path + "/*", element, fields));
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                fields.add(path + "/" + field.getKey());
                collect(path + "/" + field.getKey(), field.getValue(), fields);
            });
        }
    }
}
