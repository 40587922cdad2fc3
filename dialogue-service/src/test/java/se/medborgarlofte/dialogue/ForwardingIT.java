package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("What contact persons forward, and what leaders count")
class ForwardingIT extends DialogueIT {

    @Autowired
    private LinkKeys linkKeys;

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Test
    @DisplayName(
            "you said – we did: what the association said and what came of it, in both languages, and did it help?")
    void youSaidWeDid() {
        Person david = Person.officerIn("1270");
        Person cecilia = Person.coordinatorOf("1270");
        Person bertil = Person.contactPersonIn("1270");
        String association = association(cecilia, "1270", bertil);
        String visit = visit(bertil, "1270", association);
        String note = api().post(david, "/dialogue/v1/meeting-notes", """
            {"municipalityCode": "1270", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 12,
             "minutes": "Vi talade om mörka vägar",
             "concerns": [{"category": "LIGHTING", "text": "Lampor saknas"},
                          {"category": "TRAFFIC", "text": "Det körs för fort"}],
             "promises": [{"text": "Vi mäter farten.", "owner": "POLICE", "dueOn": "2036-01-31"}]}
            """.formatted(now().minusSeconds(60), visit))
                .header("Location");
        String lighting = api().get(david, note).field("/concernIds/0");
        await().untilAsserted(() -> assertThat(
                        api().get(cecilia, "/dialogue/v1/concerns/" + lighting).status())
                .isEqualTo(200));
        change(cecilia, "/dialogue/v1/concerns/" + lighting, "/actions", "{\"text\": \"Lamporna är tända.\"}");
        await().untilAsserted(() -> assertThat(api().get(cecilia, "/dialogue/v1/promises?municipalityCode=1270")
                        .field("/total"))
                .isEqualTo("1"));

        String sent = "/dialogue/v1/summaries/"
                + api().post(cecilia, "/dialogue/v1/associations/" + association + "/summaries", "", Api.key())
                        .id();

        String swedish = api().get(bertil, sent).field("/text");
        assertThat(swedish)
                .contains("Ni sa", "belysning: 1", "trafik: 1", "åtgärdade: 1", "väntar på svar: 1")
                .contains("Lamporna är tända.", "Vi mäter farten. (senast 2036-01-31)", "114 14");
        assertThat(api().get(bertil, sent, "Accept-Language", "en").field("/text"))
                .contains("You said", "lighting: 1", "acted on: 1", "(by 2036-01-31)");
        assertThat(api().get(Person.contactPersonIn("1270"), sent).status()).isEqualTo(403);
        Told told =
                published(sent.substring("/dialogue/v1/summaries/".length()), 1).getLast();
        assertThat(told.field("/contactPersonIds/0")).isEqualTo(bertil.id());
        assertThat(told.data().toString()).doesNotContain("Lamporna");
        byLink(sent.substring("/dialogue/v1/summaries/".length()), swedish);

        later(
                Duration.ofDays(91),
                () -> await().untilAsserted(() -> assertThat(types(sent)).contains("summary-follow-up-due")));
        Answer helped = change(bertil, sent, "/answers", "{\"helped\": \"PARTLY\"}");
        assertThat(helped.field("/helped")).isEqualTo("PARTLY");
        assertThat(change(cecilia, sent, "/answers", "{\"helped\": \"YES\"}").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("nobody is asked whether it helped once the association is closed")
    void closedMeanwhile() {
        Person coordinator = Person.coordinatorOf("1274");
        String closed = association(coordinator, "1274", Person.contactPersonIn("1274"));
        String stands = api().post(
                        coordinator, "/dialogue/v1/associations", associationBody("1274", "Den andra"), Api.key())
                .id();
        String unasked = summaryFor(coordinator, closed);
        String asked = summaryFor(coordinator, stands);
        change(coordinator, "/dialogue/v1/associations/" + closed, "/closures", "");

        later(Duration.ofDays(91), () -> {
            await().untilAsserted(
                            () -> assertThat(published(asked).getLast().type()).isEqualTo("summary-follow-up-due"));
            await().untilAsserted(() -> assertThat(database.getCollection("work_history")
                            .countDocuments(Filters.eq("_id", "summary-follow-up:" + unasked)))
                    .isEqualTo(1));
        });
        assertThat(published(unasked).getLast().type()).isEqualTo("summary-sent");
    }

    private String summaryFor(Person coordinator, String association) {
        return api().post(coordinator, "/dialogue/v1/associations/" + association + "/summaries", "", Api.key())
                .id();
    }

    /** Whoever is forwarded the letter reads the text by its link, for half a year. */
    private void byLink(String summary, String text) {
        String token = linkKeys.token("summary", summary);

        assertThat(follow(token).field("/text")).isEqualTo(text);
        assertThat(follow(summary + "." + linkKeys.key("slot-poll", summary)).status())
                .isEqualTo(404);
        later(Duration.ofDays(181), () -> assertThat(follow(token).problem()).isEqualTo("link-has-expired"));
    }

    private Answer follow(String token) {
        return api().send(api().request("/dialogue/v1/summary-readings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"linkToken\": \"" + token + "\"}")));
    }

    @Test
    @DisplayName("more thefts than usual: an officer approves, contact persons get a coarse text, and it expires")
    void moreThanUsual() {
        Person officer = Person.officerIn("1272");
        Person contact = Person.contactPersonIn("1272");
        association(Person.coordinatorOf("1272"), "1272", contact);
        YearMonth thisMonth = YearMonth.from(LocalDate.ofInstant(now(), SWEDEN));
        for (int months = 6; months >= 0; months--) {
            figures("1272", thisMonth.minusMonths(months), months == 0 ? 20 : 8);
        }

        String drafts = "/dialogue/v1/area-alerts?municipalityCode=1272";
        await().untilAsserted(() ->
                assertThat(api().get(officer, drafts).field("/total")).isEqualTo("1"));
        String alert = "/dialogue/v1/area-alerts/" + api().get(officer, drafts).field("/items/0/id");
        assertThat(api().get(contact, drafts).field("/total")).isEqualTo("0");
        assertThat(api().get(contact, alert).status()).isEqualTo(403);
        assertThat(change(contact, alert, "/approvals", "").status()).isEqualTo(403);

        Answer approved = change(officer, alert, "/approvals", "");

        assertThat(approved.field("/state")).isEqualTo("APPROVED");
        Answer read = api().get(contact, alert);
        assertThat(read.field("/text")).contains("fler stölder än vanligt", "112", "114 14");
        assertThat(read.text()).doesNotContain("20 ");
        assertThat(change(officer, alert, "/rejections", "").problem()).isEqualTo("alert-is-decided");
        await().untilAsserted(() -> assertThat(published(alert.substring("/dialogue/v1/area-alerts/".length())))
                .last()
                .satisfies(told -> assertThat(told.field("/contactPersonIds/0")).isEqualTo(contact.id())));
        later(
                Duration.ofDays(15),
                () -> assertThat(api().get(contact, alert).body().has("text")).isFalse());
    }

    @Test
    @DisplayName("figures: meetings, waiting, notes in time, concerns by what came of them, and who was never visited")
    void figures() {
        Person david = Person.officerIn("1273");
        Person cecilia = Person.coordinatorOf("1273");
        Person bertil = Person.contactPersonIn("1273");
        String visited = association(cecilia, "1273", bertil);
        String never = api().post(
                        cecilia, "/dialogue/v1/associations", associationBody("1273", "Aldrig besökt"), Api.key())
                .id();
        String visit = visit(bertil, "1273", visited);
        api().mandate("1273", "POLICE", david, 0);
        api().mandate("1273", "MUNICIPALITY", cecilia, 0);
        change(david, "/dialogue/v1/visits/" + visit, "/confirmations", Bodies.confirmation("POLICE", david.id()));
        change(
                cecilia,
                "/dialogue/v1/visits/" + visit,
                "/confirmations",
                Bodies.confirmation("MUNICIPALITY", cecilia.id()));
        String concern = api().raise(bertil, "1273", "LIGHTING", "Mörkt");
        change(cecilia, "/dialogue/v1/concerns/" + concern, "/actions", "{\"text\": \"Tänt.\"}");
        api().raise(bertil, "1273", "THEFT", "Cyklar försvinner");

        later(
                Duration.ofDays(9),
                () -> api().post(david, "/dialogue/v1/meeting-notes", """
                    {"municipalityCode": "1273", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 12,
                     "minutes": "Möte", "concerns": []}
                    """.formatted(now().minusSeconds(60), visit)));
        await().untilAsserted(() -> assertThat(
                        api().get(david, "/dialogue/v1/visits/" + visit).field("/state"))
                .isEqualTo("HELD"));

        later(Duration.ofDays(14), () -> {
            LocalDate today = LocalDate.ofInstant(now(), SWEDEN);
            String path = "/dialogue/v1/figures?municipalityCode=1273&from=" + today.minusDays(60) + "&to=" + today;
            Answer figures = api().get(cecilia, path);
            assertThat(figures.field("/meetings/YEARLY")).isEqualTo("1");
            assertThat(figures.field("/attendance")).isEqualTo("12");
            assertThat(figures.field("/medianWaitDays")).isEqualTo("8");
            assertThat(figures.field("/visitsDue")).isEqualTo("1");
            assertThat(figures.field("/reportedInTime")).isEqualTo("1");
            assertThat(figures.field("/concerns/LIGHTING/ACTED_ON")).isEqualTo("1");
            assertThat(figures.field("/concerns/THEFT/RAISED")).isEqualTo("1");
            assertThat(figures.body()
                            .at("/associationsNeverVisited")
                            .valueStream()
                            .map(it -> it.asString()))
                    .containsExactly(never);
            assertThat(api().get(bertil, path).status()).isEqualTo(403);
        });
    }

    private void figures(String municipality, YearMonth month, int thefts) {
        deliver(
                "property",
                "area-month-figures-stated",
                UUID.randomUUID().toString(),
                Map.of(
                        "municipalityCode",
                        municipality,
                        "month",
                        month.toString(),
                        "theftsReported",
                        thefts,
                        "uvChecks",
                        0,
                        "uvHits",
                        0,
                        "itemsSeized",
                        0,
                        "itemsMatched",
                        0));
    }

    private String association(Person coordinator, String municipality, Person contact) {
        String id = api().post(
                        coordinator,
                        "/dialogue/v1/associations",
                        associationBody(municipality, "Grannsamverkan"),
                        Api.key())
                .id();
        change(coordinator, "/dialogue/v1/associations/" + id, "/contacts", """
            {"personId": "%s", "role": "HEAD_CONTACT", "households": 15}
            """.formatted(contact.id()));
        return id;
    }

    private static String associationBody(String municipality, String name) {
        return """
            {"municipalityCode": "%s", "name": "%s", "kind": "NEIGHBOURHOOD_WATCH", "households": 40}
            """.formatted(municipality, name);
    }

    /** In eight days and an hour. */
    private String visit(Person contact, String municipality, String association) {
        Instant start = now().plus(Duration.ofDays(8)).plusSeconds(3_600);
        return api().requestVisit(contact, """
            {"municipalityCode": "%s", "kind": "YEARLY", "startsAt": "%s", "endsAt": "%s",
             "placeKind": "LIBRARY", "topic": "Årsmöte", "associationId": "%s"}
            """.formatted(municipality, start, start.plusSeconds(3_600), association));
    }

    private Answer change(Person person, String path, String what, String body) {
        String reader = path.contains("summaries") || path.contains("associations")
                ? api().get(Person.coordinatorEverywhere(), path).header("ETag")
                : api().get(Person.everywhere(), path).header("ETag");
        return api().change("POST", person, path + what, reader, body);
    }

    private List<String> types(String path) {
        return published(path.substring(path.lastIndexOf('/') + 1)).stream()
                .map(Told::type)
                .toList();
    }
}
