package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("A visit in one's own calendar")
class CalendarFeedsIT extends DialogueIT {

    private static final String FEEDS = "/dialogue/v1/calendar-feeds";

    @Autowired
    private LinkKeys linkKeys;

    private final Person bertil = Person.contactPersonIn("1265");
    private final Person david = Person.officerIn("1265");
    private final Person cecilia = Person.coordinatorOf("1265");

    @Test
    @DisplayName("is fetched by whoever has the secret address, says only when and what kind, and knows of changes")
    void fetched() {
        String visit = confirmed(now().plus(Duration.ofDays(12)));
        Answer made = make(david);
        String calendar = fetch(made).text();

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "UID:" + visit + "@", "STATUS:CONFIRMED", "SUMMARY:Årligt möte")
                .doesNotContain("höstens inbrott", "LIBRARY", bertil.id(), cecilia.id());
        assertThat(fetch(make(bertil)).text()).contains(visit);
        assertThat(fetch(make(Person.officerIn("1265"))).text()).doesNotContain(visit);

        change(david, "/dialogue/v1/visits/" + visit, "/cancellations", "{\"reason\": \"ILLNESS\"}");
        assertThat(fetch(made).text()).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    @DisplayName("the address is changed, and revoked for ever; the old one stops working at once")
    void rotatedAndRevoked() {
        Answer made = make(bertil);
        Answer rotated = api().change("POST", bertil, FEEDS + "/" + made.id() + "/rotations", "\"1\"", "");

        assertThat(rotated.status()).isEqualTo(200);
        assertThat(rotated.field("/address")).isNotEqualTo(made.field("/address"));
        assertThat(fetch(made).status()).isEqualTo(404);
        assertThat(fetch(rotated).status()).isEqualTo(200);
        assertThat(api().change("POST", david, FEEDS + "/" + made.id() + "/revocations", "\"2\"", "")
                        .status())
                .isEqualTo(403);
        Answer revoked = api().change("POST", bertil, FEEDS + "/" + made.id() + "/revocations", "\"2\"", "");
        assertThat(revoked.status()).isEqualTo(200);
        assertThat(fetch(rotated).status()).isEqualTo(404);
        assertThat(api().change("POST", bertil, FEEDS + "/" + made.id() + "/rotations", revoked.header("ETag"), "")
                        .problem())
                .isEqualTo("feed-is-revoked");
    }

    @Test
    @DisplayName("the secret is kept nowhere and shown once; the same command again answers the same; five is enough")
    void secret() {
        String[] key = Api.key();
        Answer made = api().post(bertil, FEEDS, "", key);
        String token = made.field("/address").replaceAll(".*/", "");

        assertThat(token).matches("[0-9a-f]{64}");
        assertThat(api().post(bertil, FEEDS, "", key).field("/address")).isEqualTo(made.field("/address"));
        assertThat(api().get(bertil, FEEDS).text()).contains(made.id()).doesNotContain(token);
        assertThat(database.getCollection("calendarFeeds")
                        .find(Filters.eq("_id", made.id()))
                        .first()
                        .toJson())
                .doesNotContain(token);
        for (int more = 0; more < 4; more++) {
            assertThat(make(bertil).status()).isEqualTo(201);
        }
        assertThat(make(bertil).problem()).isEqualTo("too-many-feeds");
        assertThat(api().send(api().request("/dialogue/v1/calendars/" + "0".repeat(64))
                                .GET())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "a hidden visit vanishes from it and from everybody but the authorities; nobody is reminded; then it is shown again")
    void hidden() {
        Instant start = now().plus(Duration.ofDays(20));
        String hidden = confirmed(start);
        String stands = confirmed(start.plusSeconds(14_400));
        Answer feed = make(bertil);
        String path = "/dialogue/v1/visits/" + hidden;

        assertThat(change(bertil, path, "/hidings", "").status()).isEqualTo(403);
        assertThat(change(david, path, "/hidings", "").status()).isEqualTo(200);

        assertThat(fetch(feed).text()).contains(stands).doesNotContain(hidden);
        assertThat(api().get(bertil, path).status()).isEqualTo(404);
        assertThat(api().get(bertil, "/dialogue/v1/visits?mine=true").text())
                .contains(stands)
                .doesNotContain(hidden);
        assertThat(api().get(cecilia, path).status()).isEqualTo(200);
        later(Duration.ofDays(19), () -> {
            await().untilAsserted(
                            () -> assertThat(published(stands).getLast().type()).isEqualTo("visit-reminder-due"));
            await().untilAsserted(() -> assertThat(database.getCollection("work_history")
                            .countDocuments(Filters.eq("_id", "visit-reminder:" + hidden + ":1")))
                    .isEqualTo(1));
        });
        assertThat(published(hidden).getLast().type()).isEqualTo("visit-hidden");
        assertThat(published(hidden).getLast().data().at("/hidden").asBoolean()).isTrue();
        assertThat(follow(hidden).status()).isEqualTo(404);
        assertThat(follow(stands).field("/visit/state")).isEqualTo("CONFIRMED");
        change(david, path, "/showings", "");
        assertThat(follow(hidden).field("/visit/id")).isEqualTo(hidden);
        assertThat(fetch(feed).text()).contains(hidden);
        await().untilAsserted(
                        () -> assertThat(published(hidden).getLast().type()).isEqualTo("visit-shown"));
    }

    /** By the link of a letter about the visit. */
    private Answer follow(String visit) {
        String link = "{\"linkKey\": \"" + linkKeys.token("visit", visit) + "\"}";
        return api().send(api().request("/dialogue/v1/guest-readings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(link)));
    }

    private Answer make(Person person) {
        return api().post(person, FEEDS, "", Api.key());
    }

    private Answer fetch(Answer feed) {
        String path = feed.field("/address").replaceAll("^https?://[^/]+", "");
        return api().send(api().request(path).GET());
    }

    private String confirmed(Instant start) {
        api().mandate("1265", "POLICE", david, 0);
        api().mandate("1265", "MUNICIPALITY", cecilia, 0);
        String id = api().requestVisit(bertil, Bodies.visit("1265", start, start.plusSeconds(3_600)));
        String path = "/dialogue/v1/visits/" + id;
        change(david, path, "/confirmations", Bodies.confirmation("POLICE", david.id()));
        assertThat(change(cecilia, path, "/confirmations", Bodies.confirmation("MUNICIPALITY", cecilia.id()))
                        .field("/state"))
                .isEqualTo("CONFIRMED");
        return id;
    }

    private Answer change(Person by, String path, String what, String body) {
        String etag = api().get(Person.everywhere(), path).header("ETag");
        return api().change("POST", by, path + what, etag, body);
    }
}
