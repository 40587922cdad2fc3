package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A confirmed match that was wrong: whoever was told is corrected, and the thing may have another owner. */
class ReversingMatchesIT extends RegistryStory {

    @Test
    void twoPeopleReverseAndTheEventSaysWhoWasTold() {
        String match = confirmed(unique("dna"));
        String etag = match(match).header("ETag");
        Answer once = reverse(People.ERIK, match, etag);
        assertThat(once.json().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(reverse(People.ERIK, match, once.header("ETag")).status()).isEqualTo(403);
        Answer twice = reverse(People.GUSTAV, match, once.header("ETag"));

        assertThat(twice.json().path("state").asString()).isEqualTo("REVERSED");
        assertThat(twice.json().path("reversals")).hasSize(2);
        assertThat(published(match, 3)).containsExactly("match-proposed", "match-confirmed", "match-reversed");
        assertThat(lastPublished(match).at("/toldPersonIds/0").asString()).isEqualTo(People.ANNA.personId());
        assertThat(lastPublished(match).toString()).doesNotContain("Annan gravyr");
    }

    @Test
    void onlyPeopleOfTheAreaReverseAndOnlyWhatIsConfirmed() {
        String match = confirmed(unique("dna"));
        String etag = match(match).header("ETag");

        for (People other : List.of(People.DAVID, People.INVESTIGATOR_ELSEWHERE, People.ANNA, People.HANNA)) {
            assertThat(reverse(other, match, etag).status()).isEqualTo(403);
        }
        assertThat(reverse(People.FATIMA, proposed(unique("dna")), "\"1\"").problem())
                .isEqualTo("match-not-confirmed");
    }

    @Test
    void theThingIsFreeForItsRightOwner() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String seizure = seize(ring(identifier("MARKING_CODE", code)));
        List<String> matches =
                await().atMost(Duration.ofSeconds(60)).until(() -> matchesOf(seizure), found -> found.size() == 2);
        confirmByTwo(matches.getFirst());
        confirm(People.ERIK, matches.getLast(), "\"1\"");
        String blocked = match(matches.getLast()).header("ETag");
        assertThat(confirm(People.FATIMA, matches.getLast(), blocked).problem())
                .isEqualTo("seized-item-already-matched");
        reverseByTwo(matches.getFirst());

        assertThat(confirm(People.FATIMA, matches.getLast(), blocked)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @RepeatedTest(3)
    void aReversalWhileTheOtherMatchIsConfirmedLeavesAtMostOneOwner() throws Exception {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String seizure = seize(ring(identifier("MARKING_CODE", code)));
        List<String> matches =
                await().atMost(Duration.ofSeconds(60)).until(() -> matchesOf(seizure), found -> found.size() == 2);
        confirmByTwo(matches.getFirst());
        String other = matches.getLast();
        String once = confirm(People.ERIK, other, "\"1\"").header("ETag");
        String etag = reverse(
                        People.ERIK,
                        matches.getFirst(),
                        match(matches.getFirst()).header("ETag"))
                .header("ETag");
        List<Answer> answers = atOnce(
                () -> reverse(People.FATIMA, matches.getFirst(), etag), () -> confirm(People.GUSTAV, other, once));

        assertThat(answers.getFirst().status()).isEqualTo(200);
        assertThat(answers.getLast().status()).isIn(200, 409);
        boolean taken = answers.getLast().status() == 200;
        assertThat(awaitMatch(matches.getFirst(), "REVERSED").status()).isEqualTo(200);
        assertThat(match(other).json().path("state").asString()).isEqualTo(taken ? "CONFIRMED" : "PROPOSED");
        assertThat(holder(match(other).json().path("seizedItemId").asString())).isEqualTo(taken ? other : "");
    }

    @RepeatedTest(3)
    void ofTwoWhoReverseAtOnceOneIsSecondAndTheOtherReadsAgain() throws Exception {
        String match = confirmed(unique("dna"));
        String etag = reverse(People.ERIK, match, match(match).header("ETag")).header("ETag");
        List<Answer> answers =
                atOnce(() -> reverse(People.FATIMA, match, etag), () -> reverse(People.GUSTAV, match, etag));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(published(match, 3)).containsExactly("match-proposed", "match-confirmed", "match-reversed");
    }

    @Test
    void theFiguresCorrectThemselves() {
        String month = YearMonth.now(ZoneId.of("Europe/Stockholm")).toString();
        String match = confirmed(unique("dna"));
        await().atMost(Duration.ofSeconds(60)).until(() -> counted(match, "match-confirmed") == 1);
        reverseByTwo(match);

        await().atMost(Duration.ofSeconds(60)).until(() -> counted(match, "match-reversed") == -1);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            int stated = lastPublished("1281-" + month).path("itemsMatched").asInt();
            return stated == sum("1281-" + month);
        });
    }

    /** What the event of a type about a match adds to the figures. */
    private int counted(String match, String type) {
        return probe.published(TOPIC, match).stream()
                .filter(event -> event.envelope().type().equals(type))
                .map(event -> database.getCollection("area_month_facts")
                        .find(new Document("_id", event.envelope().id()))
                        .first())
                .filter(java.util.Objects::nonNull)
                .mapToInt(row -> row.getInteger("itemsMatched"))
                .sum();
    }

    private int sum(String areaMonth) {
        int sum = 0;
        for (Document row : database.getCollection("area_month_facts").find(new Document("areaMonth", areaMonth))) {
            sum += row.getInteger("itemsMatched");
        }
        return sum;
    }

    private String holder(String seizedItemId) {
        Document reservation = database.getCollection("reservations")
                .find(new Document("_id", "seized-item:" + seizedItemId))
                .first();
        return reservation == null ? "" : reservation.getString("holder");
    }

    private void reverseByTwo(String match) {
        String etag = reverse(People.ERIK, match, match(match).header("ETag")).header("ETag");
        assertThat(reverse(People.FATIMA, match, etag).status()).isEqualTo(200);
    }

    private String confirmed(String code) {
        String match = proposed(code);
        confirmByTwo(match);
        return match;
    }

    private String proposed(String code) {
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        return matchOf(seize(ring(identifier("MARKING_CODE", code))));
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... attempts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(attempts)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
