package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("The link of a letter, without a sign-in")
class LettersByLinkIT extends DialogueIT {

    private final Person david = Person.officerIn("1278");
    private final Person cecilia = Person.coordinatorOf("1278");
    private final Person bertil = Person.contactPersonIn("1278");

    @Autowired
    private LinkKeys linkKeys;

    @Test
    @DisplayName("shows a borrower what was lent and until when, for half a year, and nothing to who guesses")
    void loan() {
        String loan = api().post(david, "/dialogue/v1/loans", """
                        {"municipalityCode": "1278", "thing": "UV_LAMP", "label": "Lampa 9", "borrower": "%s", "dueOn": "%s"}
                        """.formatted(bertil.id(), inDays(30)), Api.key())
                .id();
        String link = linkKeys.token("loan", loan);

        assertThat(open(link).field("/loan/label")).isEqualTo("Lampa 9");
        assertThat(open(link).field("/loan/state")).isEqualTo("LENT");
        assertThat(open(link).text()).doesNotContain(bertil.id());
        assertThat(open(linkKeys.token("promise", loan)).status()).isEqualTo(404);
        assertThat(open(loan + ".o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW").status())
                .isEqualTo(404);
        later(Duration.ofDays(212), () -> assertThat(open(link).problem()).isEqualTo("link-has-expired"));
    }

    @Test
    @DisplayName("shows whoever promised something what it was; that it is kept is not said by a link")
    void promise() {
        Answer note =
                api().post(david, "/dialogue/v1/meeting-notes", """
                {"municipalityCode": "1278", "heldAt": "%s", "kind": "ARRANGED", "attendance": 12, "minutes": "Möte",
                 "concerns": [], "promises": [{"text": "Vi mäter farten.", "owner": "POLICE", "dueOn": "%s"}]}
                """.formatted(now().minusSeconds(60), inDays(10)));
        String promise = api().get(david, note.header("Location")).field("/promiseIds/0");
        await().untilAsserted(() -> assertThat(
                        api().get(david, "/dialogue/v1/promises/" + promise).status())
                .isEqualTo(200));

        Answer opened = open(linkKeys.token("promise", promise));

        assertThat(opened.field("/promise/text")).isEqualTo("Vi mäter farten.");
        assertThat(opened.field("/promise/state")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("takes the answer that an association is alive while that is asked, and changes nothing afterwards")
    void association() {
        String association = association("Norra gatan");
        String link = linkKeys.token("association", association);
        assertThat(open(link).field("/association/asked")).isEqualTo("false");
        assertThat(confirm(link, 77).field("/association/households")).isEqualTo("40");

        later(Duration.ofDays(366), () -> {
            assertThat(open(link).field("/association/asked")).isEqualTo("true");
            assertThat(confirm(link, 0).status()).isEqualTo(422);
            Answer confirmed = confirm(link, 55);
            assertThat(confirmed.field("/association/households")).isEqualTo("55");
            assertThat(confirmed.field("/association/asked")).isEqualTo("false");
            assertThat(confirm(link, 77).field("/association/households")).isEqualTo("55");
        });
        assertThat(api().get(cecilia, "/dialogue/v1/associations/" + association)
                        .field("/households"))
                .isEqualTo("55");
    }

    @Test
    @DisplayName("takes the answer whether it helped; the link that neighbours get to read the text does not")
    void helped() {
        String association = association("Södra gatan");
        String summary = api().post(cecilia, "/dialogue/v1/associations/" + association + "/summaries", "", Api.key())
                .id();
        String link = linkKeys.token("did-it-help", summary);

        assertThat(open(link).field("/summary/text")).contains("Ni sa");
        assertThat(answer(link).field("/summary/helped")).isEqualTo("PARTLY");
        assertThat(answer(linkKeys.token("summary", summary)).status()).isEqualTo(404);
        await().untilAsserted(
                        () -> assertThat(published(summary).getLast().type()).isEqualTo("summary-answered"));
    }

    private String association(String name) {
        return api().post(cecilia, "/dialogue/v1/associations", """
                        {"municipalityCode": "1278", "name": "%s", "kind": "NEIGHBOURHOOD_WATCH", "households": 40}
                        """.formatted(name), Api.key())
                .id();
    }

    private Answer open(String link) {
        return anonymous("/dialogue/v1/guest-readings", "{\"linkKey\": \"" + link + "\"}");
    }

    private Answer confirm(String link, int households) {
        return anonymous(
                "/dialogue/v1/guest-association-confirmations",
                "{\"linkKey\": \"" + link + "\", \"households\": " + households + "}");
    }

    private Answer answer(String link) {
        return anonymous(
                "/dialogue/v1/guest-summary-answers", "{\"linkKey\": \"" + link + "\", \"helped\": \"PARTLY\"}");
    }

    private Answer anonymous(String path, String body) {
        return api().send(api().request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Stockholm")).plusDays(days);
    }
}
