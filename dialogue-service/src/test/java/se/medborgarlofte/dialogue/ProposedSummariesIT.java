package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("You said – we did, proposed when a pledge is concluded")
class ProposedSummariesIT extends DialogueIT {

    private static final String DRAFTS = "/dialogue/v1/summary-drafts";

    private final String pledge = UUID.randomUUID().toString();

    @Test
    @DisplayName(
            "is written for the association that led to it, reaches nobody before it is sent, and then as it was read")
    void proposedReadAndSent() {
        Person cecilia = Person.coordinatorOf("1275");
        Person bertil = Person.contactPersonIn("1275");
        association(cecilia, "1275", "Södra gatan", bertil);
        association(cecilia, "1275", "Norra gatan", Person.contactPersonIn("1275"));
        usedInPledge(api().raise(bertil, "1275", "RESIDENTIAL_BURGLARY", "Inbrott på vår gata"));
        conclude("1275", "PARTLY_FULFILLED");

        String draft = DRAFTS + "/" + onlyDraft(cecilia, "1275");
        Answer read = api().get(cecilia, draft);
        assertThat(read.field("/text"))
                .contains("bostadsinbrott: 1", "avslutat och delvis uppfyllt", "/pledge/v1/public-pledges/" + pledge);
        assertThat(api().get(cecilia, draft, "Accept-Language", "en").field("/text"))
                .contains("concluded and partly fulfilled");
        assertThat(api().get(bertil, draft).status()).isEqualTo(403);
        assertThat(published(id(draft), 1).getLast().type()).isEqualTo("summary-drafted");
        assertThat(published(id(draft), 1).getLast().data().toString()).doesNotContain("uppfyllt");
        assertThat(api().change("POST", bertil, draft + "/sendings", read.header("ETag"), "")
                        .status())
                .isEqualTo(403);

        Answer sent = api().change("POST", cecilia, draft + "/sendings", read.header("ETag"), "");

        assertThat(sent.field("/state")).isEqualTo("SENT");
        String summary = "/dialogue/v1/summaries/" + sent.field("/summaryId");
        await().untilAsserted(() ->
                assertThat(api().get(bertil, summary).field("/text")).isEqualTo(read.field("/text")));
        assertThat(published(sent.field("/summaryId"), 1).getLast().field("/contactPersonIds/0"))
                .isEqualTo(bertil.id());
        assertThat(api().change("POST", cecilia, draft + "/discards", sent.header("ETag"), "")
                        .problem())
                .isEqualTo("draft-is-decided");
    }

    @Test
    @DisplayName("and put aside, reaches nobody; that a concern led to the pledge may be told after its conclusion")
    void toldLateAndPutAside() {
        Person cecilia = Person.coordinatorOf("1276");
        Person bertil = Person.contactPersonIn("1276");
        String association = association(cecilia, "1276", "Södra gatan", bertil);
        String concern = api().raise(bertil, "1276", "THEFT", "Cyklar försvinner");
        conclude("1276", "FULFILLED");
        usedInPledge(concern);

        String draft = DRAFTS + "/" + onlyDraft(cecilia, "1276");
        Answer discarded = api().change(
                        "POST",
                        cecilia,
                        draft + "/discards",
                        api().get(cecilia, draft).header("ETag"),
                        "");

        assertThat(discarded.field("/state")).isEqualTo("DISCARDED");
        assertThat(discarded.body().has("summaryId")).isFalse();
        assertThat(published(id(draft), 2).getLast().type()).isEqualTo("summary-draft-discarded");
        assertThat(api().get(bertil, "/dialogue/v1/associations/" + association + "/summaries")
                        .field("/total"))
                .isEqualTo("0");
        assertThat(api().get(cecilia, DRAFTS + "?municipalityCode=1276&state=WAITING")
                        .field("/total"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("for what was said at a meeting goes to the association that held it")
    void saidAtAMeeting() {
        Person cecilia = Person.coordinatorOf("1277");
        Person bertil = Person.contactPersonIn("1277");
        String association = association(cecilia, "1277", "Södra gatan", bertil);
        var start = now().plusSeconds(864_000);
        String visit = api().requestVisit(bertil, """
                        {"municipalityCode": "1277", "kind": "YEARLY", "startsAt": "%s", "endsAt": "%s",
                         "placeKind": "LIBRARY", "topic": "Årsmöte", "associationId": "%s"}
                        """.formatted(start, start.plusSeconds(3_600), association));
        Answer note = api().post(Person.officerIn("1277"), "/dialogue/v1/meeting-notes", """
                {"municipalityCode": "1277", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 12,
                 "minutes": "Möte", "concerns": [{"category": "TRAFFIC", "text": "Det körs för fort"}]}
                """.formatted(
                        now().minusSeconds(60), visit));
        String concern = api().get(cecilia, note.header("Location")).field("/concernIds/0");
        conclude("1277", "NOT_FULFILLED");
        usedInPledge(concern);

        assertThat(api().get(cecilia, DRAFTS + "/" + onlyDraft(cecilia, "1277")).field("/associationId"))
                .isEqualTo(association);
    }

    private String onlyDraft(Person coordinator, String municipality) {
        String list = DRAFTS + "?municipalityCode=" + municipality + "&state=WAITING";
        await().untilAsserted(() ->
                assertThat(api().get(coordinator, list).field("/total")).isEqualTo("1"));
        return api().get(coordinator, list).field("/items/0/id");
    }

    private void usedInPledge(String concern) {
        String picture = UUID.randomUUID().toString();
        deliver(
                "pledge",
                "concerns-used",
                pledge,
                Map.of(
                        "usedIn",
                        "PLEDGE",
                        "pictureId",
                        picture,
                        "pledgeId",
                        pledge,
                        "municipalityCode",
                        "1230",
                        "concernIds",
                        List.of(concern),
                        "usedAt",
                        now().toString()));
        await().untilAsserted(() -> assertThat(api().get(Person.everywhere(), "/dialogue/v1/concerns/" + concern)
                        .field("/state"))
                .isEqualTo("IN_PLEDGE"));
    }

    private void conclude(String municipality, String result) {
        deliver(
                "pledge",
                "pledge-concluded",
                pledge,
                Map.of(
                        "pledgeId",
                        pledge,
                        "municipalityCode",
                        municipality,
                        "problemCategory",
                        "RESIDENTIAL_BURGLARY",
                        "state",
                        "CONCLUDED",
                        "conclusion",
                        Map.of("result", result, "effects", List.of())));
    }

    private String association(Person coordinator, String municipality, String name, Person contact) {
        String id = api().post(coordinator, "/dialogue/v1/associations", """
                        {"municipalityCode": "%s", "name": "%s", "kind": "NEIGHBOURHOOD_WATCH", "households": 40}
                        """.formatted(municipality, name), Api.key())
                .id();
        String path = "/dialogue/v1/associations/" + id;
        api().change(
                        "POST",
                        coordinator,
                        path + "/contacts",
                        api().get(coordinator, path).header("ETag"),
                        """
                {"personId": "%s", "role": "HEAD_CONTACT", "households": 15}
                """.formatted(contact.id()));
        return id;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
