package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("Without an account")
class WithoutAnAccountIT extends DialogueIT {

    private static final String CONCERNS = "/dialogue/v1/guest-concerns";

    @Autowired
    private LinkKeys linkKeys;

    private final String recipient = UUID.randomUUID().toString();
    private final Person cecilia = Person.coordinatorOf("1230");

    @Test
    @DisplayName("a concern counts when the link has been used; the same link shows what became of it, never the text")
    void confirmedByLink() {
        Answer left = anonymous(CONCERNS, concern("Lampor saknas i parken"));
        assertThat(left.status()).isEqualTo(201);
        String key = keyOf(left.id());

        Answer opened = open(key);

        String concern = opened.field("/concern/id");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.field("/concern/state")).isEqualTo("RAISED");
        assertThat(opened.text()).doesNotContain("Lampor");
        assertThat(api().get(cecilia, "/dialogue/v1/concerns/" + concern).field("/text"))
                .isEqualTo("Lampor saknas i parken");
        assertThat(published(concern, 2).getFirst().field("/raisedBy")).isEqualTo(recipient);
        api().change(
                        "POST",
                        cecilia,
                        "/dialogue/v1/concerns/" + concern + "/actions",
                        "\"1\"",
                        "{\"text\": \"Nu lyser det.\"}");
        Answer later = open(key);
        assertThat(later.field("/concern/id")).isEqualTo(concern);
        assertThat(later.field("/concern/receipts/1/answer")).isEqualTo("Nu lyser det.");
    }

    @Test
    @DisplayName("what nobody confirms is never told, and after two days nobody can ever read it")
    void neverConfirmed() {
        String left = anonymous(CONCERNS, concern("Någon annans adress")).id();
        String key = keyOf(left);

        later(Duration.ofDays(3), () -> {
            assertThat(open(key).problem()).isEqualTo("link-has-expired");
            await().untilAsserted(() -> assertThat(database.getCollection("subject_keys")
                            .find(Filters.eq("_id", "guest-request:" + left))
                            .first())
                    .containsEntry("forgotten", true));
        });
        assertThat(published(left, 1)).extracting(Told::type).containsExactly("guest-link-due");
    }

    @Test
    @DisplayName("a link works for a month, and only the whole link does")
    void expires() {
        String key = keyOf(anonymous(CONCERNS, concern("Klotter på skolan")).id());
        assertThat(open(key).status()).isEqualTo(200);

        later(Duration.ofDays(29), () -> assertThat(open(key).status()).isEqualTo(200));
        later(Duration.ofDays(31), () -> assertThat(open(key).problem()).isEqualTo("link-has-expired"));
        assertThat(open(key.substring(1)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the key is not kept, only its hash")
    void keyIsNotKept() {
        String left = anonymous(CONCERNS, concern("Cyklar försvinner")).id();
        String key = keyOf(left);

        await().untilAsserted(() -> assertThat(database.getCollection("guestRequests")
                        .find(Filters.eq("_id", left))
                        .first()
                        .toJson())
                .doesNotContain(key));
    }

    @Test
    @DisplayName("a visit is asked for in the same way, and its state can be followed")
    void visit() {
        Instant start = now().plus(Duration.ofDays(8));
        Answer left = anonymous("/dialogue/v1/guest-visits", """
                {"recipientId": "%s", "visit": %s}
                """.formatted(
                        recipient, Bodies.visit("1230", start, start.plusSeconds(3_600))));
        String key = keyOf(left.id());

        Answer opened = open(key);

        assertThat(opened.field("/visit/state")).isEqualTo("REQUESTED");
        assertThat(opened.field("/visit/requestedBy")).isEqualTo(recipient);
        assertThat(open(key).field("/visit/id")).isEqualTo(opened.field("/visit/id"));
    }

    @Test
    @DisplayName("personal data is refused before anything is kept, and one address cannot leave without end")
    void refused() {
        Answer personal = anonymous(CONCERNS, concern("Ring 0701-740605"));
        assertThat(personal.problem()).isEqualTo("personal-data-in-text");
        assertThat(personal.field("/detail")).contains("114 14");
        for (int times = 0; times < 5; times++) {
            assertThat(anonymous(CONCERNS, concern("Bekymmer nummer " + times)).status())
                    .isEqualTo(201);
        }
        Answer toomany = anonymous(CONCERNS, concern("Ett till"));
        assertThat(toomany.status()).isEqualTo(429);
        assertThat(toomany.header("Retry-After")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "everybody sees the citizen dialogues that are coming up; a concern may be left at one; one is called off")
    void openDialogues() {
        Instant start = now().plus(Duration.ofDays(20));
        Answer announced = api().post(
                        cecilia,
                        "/dialogue/v1/open-dialogues",
                        """
                        {"municipalityCode": "1230", "title": "Trygghet runt stationen", "place": "Stadsbiblioteket",
                         "startsAt": "%s", "endsAt": "%s"}
                        """.formatted(start, start.plusSeconds(7_200)),
                        Api.key());
        String path = announced.header("Location");

        assertThat(anonymous(path).field("/title")).isEqualTo("Trygghet runt stationen");
        assertThat(anonymous("/dialogue/v1/open-dialogues?municipalityCode=1230")
                        .text())
                .contains(announced.id());
        assertThat(anonymous(CONCERNS, concern("Mörkt", announced.id())).status())
                .isEqualTo(201);
        assertThat(anonymous(CONCERNS, concern("Mörkt", UUID.randomUUID().toString()))
                        .field("/errors/0/code"))
                .isEqualTo("unknown-dialogue");
        assertThat(api().post(
                                Person.inhabitantOf("1230"),
                                "/dialogue/v1/open-dialogues",
                                """
                        {"municipalityCode": "1230", "title": "Egen", "place": "Här",
                         "startsAt": "%s", "endsAt": "%s"}
                        """.formatted(start, start.plusSeconds(7_200)),
                                Api.key())
                        .status())
                .isEqualTo(403);
        assertThat(api().change("POST", cecilia, path + "/cancellations", "\"1\"", "")
                        .field("/state"))
                .isEqualTo("CANCELLED");
        later(
                Duration.ofDays(21),
                () -> assertThat(anonymous("/dialogue/v1/open-dialogues?municipalityCode=1230")
                                .text())
                        .doesNotContain(announced.id()));
    }

    /** The key as whoever sends the mail derives it; the event only proves that it is the right one. */
    private String keyOf(String left) {
        await().untilAsserted(() -> assertThat(published(left)).isNotEmpty());
        String told = published(left).getFirst().field("/linkKey");
        String key = linkKeys.proven("guest", left, told);
        assertThat(published(left).getFirst().data().toString()).doesNotContain(key);
        return key;
    }

    private Answer open(String key) {
        return anonymous("/dialogue/v1/guest-readings", "{\"linkKey\": \"" + key + "\"}");
    }

    private String concern(String text) {
        return """
            {"recipientId": "%s", "concern": {"municipalityCode": "1230", "category": "LIGHTING", "text": "%s"}}
            """.formatted(recipient, text);
    }

    private String concern(String text, String openDialogue) {
        return """
            {"recipientId": "%s", "openDialogueId": "%s",
             "concern": {"municipalityCode": "1230", "category": "LIGHTING", "text": "%s"}}
            """.formatted(UUID.randomUUID(), openDialogue, text);
    }

    private Answer anonymous(String path, String body) {
        return api().send(api().request(path, Api.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer anonymous(String path) {
        return api().send(api().request(path).GET());
    }
}
