package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("Answering concerns")
class AnsweringConcernsIT extends DialogueIT {

    @Autowired
    private LinkKeys linkKeys;

    private static final String PATH = "/dialogue/v1/concerns/";

    private final Person anna = Person.inhabitantOf("1230");
    private final Person cecilia = Person.coordinatorOf("1230");

    @Test
    @DisplayName("what was acted on is told in words; whoever raised it disagrees, and it is open again")
    void actedOnAndDisputed() {
        String id = api().raise(anna, "1230", "LIGHTING", "Mörkt på gångvägen");

        Answer acted = post(cecilia, id, "actions", "{\"text\": \"Lamporna är bytta.\"}");
        assertThat(acted.field("/state")).isEqualTo("ACTED_ON");
        assertThat(acted.text()).doesNotContain("bytta");
        assertThat(api().get(anna, PATH + id).field("/receipts/1/answer")).isEqualTo("Lamporna är bytta.");
        assertThat(post(Person.inhabitantOf("1230"), id, "disputes", "").status())
                .isEqualTo(403);
        assertThat(post(anna, id, "disputes", "").field("/state")).isEqualTo("REOPENED");
        assertThat(post(anna, id, "disputes", "").problem()).isEqualTo("nothing-to-dispute");
        assertThat(post(cecilia, id, "actions", "{\"text\": \"Nu är de bytta på riktigt.\"}")
                        .field("/receipts/3/kind"))
                .isEqualTo("ACTED_ON");
        assertThat(published(id, 5))
                .allSatisfy(told -> assertThat(told.data().toString()).doesNotContain("bytta"));
    }

    @Test
    @DisplayName("a concern is declined with a reason, once, and only while nothing has come of it")
    void declined() {
        String id = api().raise(anna, "1230", "TRAFFIC", "Det körs för fort");
        String body = "{\"reason\": \"NOT_OURS\", \"text\": \"Vägen är Trafikverkets.\"}";

        Answer declined = post(cecilia, id, "refusals", body);

        assertThat(declined.field("/state")).isEqualTo("DECLINED");
        assertThat(declined.field("/receipts/1/reason")).isEqualTo("NOT_OURS");
        assertThat(post(cecilia, id, "refusals", body).problem()).isEqualTo("concern-has-ended");
        assertThat(post(anna, id, "refusals", body).status()).isEqualTo(403);
        assertThat(published(id, 3).getLast().field("/receipt/reason")).isEqualTo("NOT_OURS");
    }

    @Test
    @DisplayName("an answer with personal data is refused with the place marked, and changes nothing")
    void personalDataInAnAnswer() {
        String id = api().raise(anna, "1230", "THEFT", "Cyklar försvinner");

        Answer refused = post(cecilia, id, "actions", "{\"text\": \"Vi tog ABC 123.\"}");

        assertThat(refused.problem()).isEqualTo("personal-data-in-text");
        assertThat(refused.field("/errors/0/code")).isEqualTo("number-plate");
        assertThat(api().get(anna, PATH + id).field("/state")).isEqualTo("RAISED");
    }

    @Test
    @DisplayName("the category decides who sees to it, until somebody routes it elsewhere")
    void routed() {
        String id = api().raise(anna, "1230", "LIGHTING", "Mörkt vid stationen");

        assertThat(api().get(cecilia, PATH + id).field("/responsible")).isEqualTo("MUNICIPALITY");
        assertThat(post(cecilia, id, "routings", "{\"responsible\": \"POLICE\"}")
                        .field("/responsible"))
                .isEqualTo("POLICE");
        assertThat(published(id, 3).getLast().type()).isEqualTo("concern-routed");
    }

    @Test
    @DisplayName("near-duplicates are suggested; a joined one gets the other's answers, the earlier ones too")
    void duplicates() {
        Person sven = Person.coordinatorOf("1263");
        Person berit = Person.inhabitantOf("1263");
        Person bo = Person.inhabitantOf("1263");
        String first = api().raise(bo, "1263", "LIGHTING", "Lamporna på gångvägen vid skolan är trasiga");
        String second = api().raise(berit, "1263", "LIGHTING", "Trasig lampa på gångvägen mot skolan");
        String other = api().raise(berit, "1263", "LIGHTING", "Parkeringen bakom affären är mörk om kvällen");

        Answer similar = api().get(sven, PATH + second + "/similar-concerns");
        assertThat(similar.field("/suggestions/0/id")).isEqualTo(first);
        assertThat(similar.text()).doesNotContain(other);
        assertThat(api().get(berit, PATH + second + "/similar-concerns").status())
                .isEqualTo(403);

        assertThat(post(sven, second, "joinings", "{\"duplicateOf\": \"%s\"}".formatted(first))
                        .field("/duplicateOf"))
                .isEqualTo(first);
        post(sven, first, "actions", "{\"text\": \"Lamporna är lagade.\"}");
        await().untilAsserted(() -> assertThat(api().get(berit, PATH + second).field("/receipts/1/answer"))
                .isEqualTo("Lamporna är lagade."));
        assertThat(post(sven, other, "joinings", "{\"duplicateOf\": \"%s\"}".formatted(second))
                        .field("/errors/0/code"))
                .isEqualTo("duplicate-elsewhere");
        post(sven, other, "joinings", "{\"duplicateOf\": \"%s\"}".formatted(first));
        assertThat(api().get(berit, PATH + other).field("/state")).isEqualTo("ACTED_ON");
    }

    @Test
    @DisplayName(
            "whoever gets a letter about their concern sees by its link what came of it, not what they wrote, for half a year")
    void byLink() {
        Person maria = Person.coordinatorOf("1281");
        String id = api().raise(Person.inhabitantOf("1281"), "1281", "LIGHTING", "Mörkt på Storängsvägen");
        post(maria, id, "actions", "{\"text\": \"Lamporna är tända.\"}");

        Answer shown = follow(linkKeys.token("concern", id));

        assertThat(shown.field("/concern/state")).isEqualTo("ACTED_ON");
        assertThat(shown.text()).contains("Lamporna är tända.").doesNotContain("Storängsvägen");
        assertThat(follow(id + "." + linkKeys.key("visit", id)).status()).isEqualTo(404);
        later(
                Duration.ofDays(181),
                () -> assertThat(follow(linkKeys.token("concern", id)).problem())
                        .isEqualTo("link-has-expired"));
    }

    private Answer follow(String token) {
        return api().send(api().request("/dialogue/v1/guest-readings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"linkKey\": \"" + token + "\"}")));
    }

    @Test
    @DisplayName("a concern that is met with silence raises the alarm, again and again; one that was answered does not")
    void silence() {
        Person maria = Person.coordinatorOf("1281");
        Person oskar = Person.inhabitantOf("1281");
        Person chief = Person.chiefIn("1281");
        mandated("POLICE", chief);
        mandated("MUNICIPALITY", maria);
        String silent = api().raise(oskar, "1281", "DISORDER", "Bråk vid torget");
        String answered = api().raise(oskar, "1281", "DISORDER", "Bråk vid bussen");
        post(maria, answered, "actions", "{\"text\": \"Vi är där varje kväll nu.\"}");

        later(Duration.ofDays(31), () -> {
            await().untilAsserted(() -> assertThat(alarms(silent)).isEqualTo(1));
            Answer list = api().get(maria, "/dialogue/v1/concerns?municipalityCode=1281&category=DISORDER&silent=true");
            assertThat(list.text()).contains(silent).doesNotContain(answered);
        });
        later(
                Duration.ofDays(61),
                () -> await().untilAsserted(() -> assertThat(alarms(silent)).isEqualTo(2)));
        assertThat(alarms(answered)).isZero();
        List<Told> told = published(silent).stream()
                .filter(it -> it.type().equals("concern-silent"))
                .toList();
        assertThat(told.getFirst().field("/alarm")).isEqualTo("1");
        assertThat(told.getFirst().data().at("/escalatedTo").toString())
                .as("first the police, who are to see to it")
                .contains(chief.id())
                .doesNotContain(maria.id());
        assertThat(told.getLast().data().at("/escalatedTo").toString())
                .as("then both")
                .contains(chief.id(), maria.id());
    }

    /** Somebody whose mandate the person has given. */
    private void mandated(String party, Person by) {
        Person somebody = Person.officerIn("1281");
        api().post(
                        by,
                        "/dialogue/v1/representatives",
                        Bodies.representative("1281", party, somebody.id(), 0),
                        Api.key());
    }

    private long alarms(String id) {
        return published(id).stream()
                .filter(told -> told.type().equals("concern-silent"))
                .count();
    }

    private Answer post(Person person, String id, String what, String body) {
        String etag = api().get(Person.everywhere(), PATH + id).header("ETag");
        return api().change("POST", person, PATH + id + "/" + what, etag, body);
    }
}
