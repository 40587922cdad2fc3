package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("Asking the members for a time")
class SlotPollsIT extends DialogueIT {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String READINGS = "/dialogue/v1/slot-poll-readings";
    private static final String BALLOTS = "/dialogue/v1/slot-poll-ballots";

    @Autowired
    private LinkKeys linkKeys;

    private final Person bertil = Person.contactPersonIn("1264");
    private final Person david = Person.officerIn("1264");
    private final Person cecilia = Person.coordinatorOf("1264");

    @Test
    @DisplayName(
            "many answer at once by the link, without an account; the best time is suggested when it closes, and asked for")
    void polled() throws Exception {
        Instant first = monday("17:00");
        Instant second = first.plus(Duration.ofHours(1));
        String visit = visitWithMandates(first);
        Answer opened = open(visit, first, second);
        String poll = opened.header("Location");
        String token = api().get(bertil, poll).field("/linkToken");

        List<Answer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<Answer>>mapToObj(number -> () -> ballot(token, number % 3 == 0 ? "YES" : "NO", "IF_NEED_BE"))
                .toList());

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        Answer read = api().get(bertil, poll);
        assertThat(read.field("/ballots")).isEqualTo("12");
        assertThat(read.field("/options/0/yes")).isEqualTo("4");
        assertThat(read.field("/options/1/ifNeedBe")).isEqualTo("12");
        assertThat(read.field("/suggestedStartsAt")).isEqualTo(second.toString());
        assertThat(anonymous(READINGS, "{\"linkToken\": \"" + token + "\"}").text())
                .contains("\"yes\":4")
                .doesNotContain(bertil.id());
        later(Duration.ofDays(3), () -> {
            await().untilAsserted(() ->
                    assertThat(api().get(bertil, poll).field("/state")).isEqualTo("CLOSED"));
            assertThat(ballot(token, "YES", "YES").problem()).isEqualTo("poll-is-closed");
        });
        List<Told> told = published(opened.id(), 2);
        assertThat(told).extracting(Told::type).containsExactly("slot-poll-opened", "slot-poll-closed");
        assertThat(told.getLast().field("/suggestedStartsAt")).isEqualTo(second.toString());
        assertThat(told.getFirst().field("/recipientIds/0")).isEqualTo(bertil.id());
        assertThat(linkKeys.proven("slot-poll", opened.id(), told.getFirst().field("/linkProof")))
                .isEqualTo(token.substring(token.indexOf('.') + 1));
        assertThat(told)
                .allSatisfy(event ->
                        assertThat(event.data().toString()).doesNotContain(token.substring(token.indexOf('.') + 1)));

        // What the days that passed have set off may change the visit between reading it and moving it.
        await().until(() -> api().change("POST", bertil, path(visit) + "/reschedulings", etag(visit), """
                {"startsAt": "%s", "endsAt": "%s"}
                """.formatted(
                                        second, second.plusSeconds(3_600)))
                        .status()
                == 200);
        await().untilAsserted(() -> {
            Answer asked = api().get(cecilia, path(visit));
            assertThat(asked.field("/startsAt")).isEqualTo(second.toString());
            assertThat(asked.body().has("proposal")).isTrue();
        });
    }

    @Test
    @DisplayName("a household changes its answer; somebody without the whole link sees and says nothing")
    void links() {
        Instant first = monday("17:00");
        String visit = visitWithMandates(first);
        Answer opened = open(visit, first, first.plus(Duration.ofHours(1)));
        String token = api().get(cecilia, opened.header("Location")).field("/linkToken");
        String household = UUID.randomUUID().toString();

        ballotOf(household, token, "YES", "NO");
        Answer changed = ballotOf(household, token, "NO", "YES");

        assertThat(changed.field("/options/0/yes")).isEqualTo("0");
        assertThat(changed.field("/options/1/yes")).isEqualTo("1");
        assertThat(ballotOf(household, token, "YES").field("/errors/0/code")).isEqualTo("number-of-answers");
        String forged = opened.id() + "." + linkKeys.key("guest", opened.id());
        assertThat(ballotOf(household, forged, "YES", "YES").status()).isEqualTo(404);
        assertThat(anonymous(READINGS, "{\"linkToken\": \"" + opened.id() + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api().get(Person.contactPersonIn("1264"), opened.header("Location"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("only times at which both authorities can are asked about, and only by whoever asked for the visit")
    void refusedPolls() {
        Instant first = monday("17:00");
        String visit = visitWithMandates(first);
        Instant night = monday("03:00");

        assertThat(open(visit, first, night).field("/errors/0/pointer")).isEqualTo("/startsAt/1");
        assertThat(open(visit, first, night).field("/errors/0/code")).isEqualTo("not-possible");
        assertThat(open(visit, first).field("/errors/0/code")).isEqualTo("number-of-options");
        assertThat(api().post(
                                Person.contactPersonIn("1264"),
                                path(visit) + "/slot-polls",
                                body(now().plus(Duration.ofDays(2)), first, first.plusSeconds(3_600)),
                                Api.key())
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("no time is suggested for a visit that was called off meanwhile")
    void calledOff() {
        Instant first = monday("17:00");
        String visit = visitWithMandates(first);
        Answer opened = open(visit, first, first.plus(Duration.ofHours(1)));
        ballot(api().get(bertil, opened.header("Location")).field("/linkToken"), "YES", "NO");
        api().change("POST", bertil, path(visit) + "/cancellations", etag(visit), "{\"reason\": \"OTHER\"}");

        later(
                Duration.ofDays(3),
                () -> await().untilAsserted(() -> assertThat(published(opened.id()))
                        .last()
                        .satisfies(told -> assertThat(told.type()).isEqualTo("slot-poll-closed"))));

        assertThat(published(opened.id()).getLast().data().has("suggestedStartsAt"))
                .isFalse();
    }

    private String visitWithMandates(Instant wish) {
        api().mandate("1264", "POLICE", david, 0, "MONDAY 16:00 21:00");
        api().mandate("1264", "MUNICIPALITY", cecilia, 0, "MONDAY 16:00 21:00");
        return api().requestVisit(bertil, Bodies.visit("1264", wish, wish.plusSeconds(3_600)));
    }

    private Answer open(String visit, Instant... times) {
        return api().post(bertil, path(visit) + "/slot-polls", body(now().plus(Duration.ofDays(2)), times), Api.key());
    }

    private static String body(Instant closesAt, Instant... times) {
        String starts = String.join(
                ",", List.of(times).stream().map(time -> "\"" + time + "\"").toList());
        return "{\"startsAt\": [%s], \"closesAt\": \"%s\"}".formatted(starts, closesAt);
    }

    private Answer ballot(String token, String... answers) {
        return ballotOf(UUID.randomUUID().toString(), token, answers);
    }

    private Answer ballotOf(String household, String token, String... answers) {
        return anonymous(BALLOTS, """
            {"linkToken": "%s", "ballotId": "%s", "answers": [%s]}
            """.formatted(token, household, "\"" + String.join("\",\"", answers) + "\""));
    }

    private Answer anonymous(String path, String body) {
        return api().send(api().request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String etag(String visit) {
        return api().get(Person.everywhere(), path(visit)).header("ETag");
    }

    private static String path(String visit) {
        return "/dialogue/v1/visits/" + visit;
    }

    private Instant monday(String time) {
        return LocalDate.ofInstant(now(), SWEDEN)
                .plusDays(7)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(LocalTime.parse(time))
                .atZone(SWEDEN)
                .toInstant();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}
