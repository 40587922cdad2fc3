package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Role;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator writes a text, sees it, and sends it to everyone who follows the municipality. */
class MailingIT extends Scene {

    private static final String TEXTS = "/notification/v1/mailing-texts/1230/";
    private static final String WALK = "Trygghetsvandring i {municipality}\n\nVälkommen.\n\n? when\nVi ses {when}.";
    private static final String WALK_IN_ENGLISH =
            "Safety walk in {municipality}\n\nWelcome.\n\n? when\nWe meet {when}.";

    private final Person coordinator = Person.with(Role.MUNICIPAL_COORDINATOR);

    @Test
    void everyFollowerGetsItOnceAndWhoeverOrderedItDoesNot() {
        String associationId = Ids.uuidV7();
        List<Person> followers = Stream.generate(Person::inhabitant)
                .limit(12)
                .map(this::register)
                .toList();
        followers.forEach(follower -> follow(follower, "ASSOCIATION", associationId));
        register(coordinator);
        follow(coordinator, "ASSOCIATION", associationId);
        save("walk", WALK, WALK_IN_ENGLISH);

        Api.Answer ordered = order(associationId, "walk", null, "key-1");
        assertThat(ordered.status()).as(ordered.raw().body()).isEqualTo(201);
        assertThat(order(associationId, "walk", null, "key-1").body()).isEqualTo(ordered.body());

        for (Person follower : followers) {
            awaitMails(follower, "Trygghetsvandring i Staffanstorp");
        }
        assertThat(subjects(coordinator)).isEmpty();
        String path = "/notification/v1/mailings/" + ordered.body().get("id").asString();
        soon().until(() ->
                api.get(path, coordinator.bearer()).body().get("handedOver").asInt() == 12);
        String text =
                Mailbox.plainText(MAIL.accepted(followers.getFirst().address()).getFirst());
        assertThat(text)
                .contains("Vi ses måndag 30 november 2026 kl. 18.00–19.30.")
                .contains("We meet Monday 30 November 2026, 18:00–19:30.");
    }

    @Test
    void whatIsCriticalReachesThoseWhoHavePausedAndItsReasonIsRecorded() {
        String associationId = Ids.uuidV7();
        Person paused = register(Person.inhabitant());
        follow(paused, "ASSOCIATION", associationId);
        String etag = api.get("/notification/v1/recipients/me", paused.bearer()).header("ETag");
        api.put("/notification/v1/recipients/me/preferences", paused.bearer(), """
                {"timing":"ANY_TIME","digest":"NONE","mutedTopics":["NEWS"],"mutedMunicipalities":[],
                 "pausedUntil":"2099-01-01T00:00:00Z"}
                """, "If-Match", etag);
        save("danger", WALK, WALK_IN_ENGLISH);

        assertThat(order(associationId, "danger", "Gas leak at the station", "key-2")
                        .status())
                .isEqualTo(201);

        awaitMails(paused, "Trygghetsvandring i Staffanstorp");
        Api.Answer audit = api.get(
                "/notification/v1/admin/audit-streams/critical-mailings/entries",
                Person.with(Role.ADMIN).bearer());
        assertThat(audit.raw().body()).contains("Gas leak at the station");
    }

    @Test
    void aTextThatCannotBeFilledInOrNamesPeopleIsNeverSaved() {
        assertFault("Ämne {comune}\n\nText", "/swedish", "unknown place {comune}");
        assertFault("Ämne\n\nLöftet {pledge}", "/swedish", "no facts for {pledge}");
        assertFault("Bara ämne", "/swedish", "needs a subject");
        assertThat(put("people", "Ämne\n\nRing Kalle på 070-174 06 05", WALK_IN_ENGLISH, 0)
                        .status())
                .isEqualTo(422);
        assertThat(api.get(TEXTS + "people", coordinator.bearer()).status()).isEqualTo(404);
    }

    @Test
    void aTextHasVersionsAndAnOldReadingDoesNotOverwrite() {
        save("versions", WALK, WALK_IN_ENGLISH);
        assertThat(put("versions", WALK + " Hej.", WALK_IN_ENGLISH, 0).status()).isEqualTo(412);
        assertThat(put("versions", WALK + " Hej.", WALK_IN_ENGLISH, 1)
                        .body()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.get(TEXTS + "versions", coordinator.bearer()).header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(api.get("/notification/v1/mailing-texts?municipalityCode=1230", coordinator.bearer())
                        .raw()
                        .body())
                .contains("1230-versions");
    }

    @Test
    void aPreviewShowsBothLanguagesAndWhatIsWrong() {
        Api.Answer preview =
                api.post(TEXTS + "new/previews", coordinator.bearer(), json(WALK, "Subject {nmae}\n\nText"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().at("/previews/0/subject").asString()).isEqualTo("Trygghetsvandring i Staffanstorp");
        assertThat(preview.body().at("/previews/0/html").asString()).contains("<h1>");
        assertThat(preview.body().at("/previews/1/fault").asString()).contains("{nmae}");
    }

    @Test
    void anotherMunicipalitysCoordinatorMayNothingHere() {
        Person elsewhere = new Person(
                Ids.uuidV7(),
                "lund@example.se",
                se.medborgarlofte.http.Assignment.of(Role.MUNICIPAL_COORDINATOR, "1281", "1281"));
        assertThat(api.put(TEXTS + "walk", elsewhere.bearer(), json(WALK, WALK), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
    }

    private void assertFault(String swedish, String pointer, String fault) {
        Api.Answer refused = put("faulty", swedish, WALK_IN_ENGLISH, 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.body().at("/errors/0/message").asString()).contains(fault);
    }

    private void save(String code, String swedish, String english) {
        Api.Answer saved = put(code, swedish, english, 0);
        assertThat(saved.status()).as(saved.raw().body()).isEqualTo(200);
    }

    private Api.Answer put(String code, String swedish, String english, int version) {
        return api.put(TEXTS + code, coordinator.bearer(), json(swedish, english), "If-Match", "\"" + version + "\"");
    }

    private static String json(String swedish, String english) {
        return JsonMapper.shared().writeValueAsString(java.util.Map.of("swedish", swedish, "english", english));
    }

    private Api.Answer order(String associationId, String text, String criticalReason, String key) {
        String critical = criticalReason == null ? "" : ",\"criticalReason\":\"" + criticalReason + "\"";
        return api.post(
                "/notification/v1/mailings",
                coordinator.bearer(),
                """
                {"municipalityCode":"1230","textCode":"1230-%s","textVersion":1,"kind":"ASSOCIATION","topicId":"%s",
                 "startsAt":"2026-11-30T17:00:00Z","endsAt":"2026-11-30T18:30:00Z"%s}
                """.formatted(text, associationId, critical),
                "Idempotency-Key",
                key);
    }
}
