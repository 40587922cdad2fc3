package se.medborgarlofte.http.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** Creating once, changing what one has read, turning pages. */
class ConversationTest extends SampleTest {

    @Test
    void aCreatingRequestIsAnsweredWithWhereAndWhich() {
        var answer = client().post(NOTES, note("Belysning"), "Authorization", anna());

        assertThat(answer.status()).isEqualTo(201);
        String id = answer.json().path("id").asString();
        assertThat(answer.header("Location")).isEqualTo(NOTES + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().propertyNames()).containsExactly("id");
    }

    @Test
    void theSameKeyAndBodyAnswerTheSame() {
        String key = unique("key").replace(' ', '-');
        var first = client().post(NOTES, note("Belysning"), "Authorization", anna(), "Idempotency-Key", key);
        String reordered = """
                { "copies":1, "category":"LIGHTING", "municipalityCode":"1230", "title":"Belysning" }""";
        var again = client().post(NOTES, reordered, "Authorization", anna(), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = unique("key").replace(' ', '-');
        client().post(NOTES, note("Belysning"), "Authorization", anna(), "Idempotency-Key", key);
        var other = client().post(NOTES, note("Trafik"), "Authorization", anna(), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void withoutAKeyEachRequestIsItsOwn() {
        var one = client().post(NOTES, note("Belysning"), "Authorization", anna());
        var two = client().post(NOTES, note("Belysning"), "Authorization", anna());

        assertThat(one.body()).isNotEqualTo(two.body());
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        var answer = client().post(NOTES, note("Belysning"), "Authorization", anna(), "Idempotency-Key", "two words");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/malformed-header", "Idempotency-Key");
    }

    @Test
    void whatOneHasAlreadyIsNotSentAgain() {
        String address = create();
        var fresh = client().get(address);
        var known = client().get(address, "If-None-Match", fresh.header("ETag"));

        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(client().get(address, "If-None-Match", "\"0\"").status()).isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String address = create();

        assertThat(change(address).status()).isEqualTo(428);
        assertThat(change(address, "If-Match", "7").status()).isEqualTo(400);
        assertThat(change(address, "If-Match", "W/\"1\"").status()).isEqualTo(400);
        assertThat(change(address, "If-Match", "\"1\"").header("ETag")).isEqualTo("\"2\"");
        var stale = change(address, "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("/problems/stale-version", "Läs på nytt");
    }

    @Test
    void pagesLinkToTheirNeighbours() {
        for (int i = 0; i < 3; i++) {
            create();
        }
        var page = client().get(NOTES + "?wordCount=1&limit=1&page=2").json();

        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(page.at("/links/self").asString()).isEqualTo(NOTES + "?wordCount=1&page=2&limit=1");
        assertThat(page.at("/links/next").asString()).isEqualTo(NOTES + "?wordCount=1&page=3&limit=1");
        assertThat(page.at("/links/prev").asString()).isEqualTo(NOTES + "?wordCount=1&page=1&limit=1");
        assertThat(client().get(NOTES).json().at("/links").has("prev")).isFalse();
        assertThat(client().get(NOTES).json().path("limit").asInt()).isEqualTo(20);
    }

    @Test
    void aPageOutOfRangeIsRefused() {
        var answer = client().get(NOTES + "?limit=101&page=0");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("pointer").asString()))
                .containsExactlyInAnyOrder("?limit", "?page");
    }

    @Test
    void anyOffsetOfATimeIsAccepted() {
        String body =
                note("Belysning").replace("}", ", \"at\": \"2026-11-30T18:00:00+01:00\", \"day\": \"2026-11-30\"}");

        assertThat(client().post(NOTES, body, "Authorization", anna()).status()).isEqualTo(201);
    }

    @Test
    void aRoleCountsOnTheDayOfTheBusinessClockInSweden() {
        LocalDate firstOfDecember = LocalDate.of(2026, 12, 1);
        String starting =
                TestTokens.bearer(ANNA, new Assignment(Role.CITIZEN, "1230", Set.of("1230"), firstOfDecember, null));
        String ended = TestTokens.bearer(
                ANNA,
                new Assignment(Role.CITIZEN, "1230", Set.of("1230"), LocalDate.EPOCH, firstOfDecember.minusDays(1)));

        // 23:30 UTC on the last of November is the first of December in Sweden.
        assertThat(client().post(NOTES, note("Belysning"), "Authorization", starting)
                        .status())
                .isEqualTo(201);
        assertThat(client().post(NOTES, note("Belysning"), "Authorization", ended)
                        .status())
                .isEqualTo(403);
    }

    private String create() {
        return client().post(NOTES, note(unique("Belysning")), "Authorization", anna())
                .header("Location");
    }

    private SampleClient.Answer change(String address, String... headers) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Authorization", anna()), java.util.Arrays.stream(headers))
                .toArray(String[]::new);
        return client().put(address, note("Trafik"), all);
    }
}
