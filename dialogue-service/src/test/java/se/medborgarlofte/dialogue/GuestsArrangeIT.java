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
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;

@DisplayName("A visit that was asked for without an account")
class GuestsArrangeIT extends DialogueIT {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Person david = Person.officerIn("1279");
    private final Person cecilia = Person.coordinatorOf("1279");
    private final String recipient = UUID.randomUUID().toString();

    @Autowired
    private LinkKeys linkKeys;

    @Test
    @DisplayName(
            "its requester asks the members for a time by the link of the first mail, and moves it to what suits most")
    void askedAndMoved() {
        Instant first = monday("17:00");
        Instant second = first.plus(Duration.ofHours(2));
        String key = visit(first);
        assertThat(open(key).body().has("slotPoll")).isFalse();
        String command = UUID.randomUUID().toString();

        Answer opened = ask(key, command, first, second);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(ask(key, command, first, second).id()).isEqualTo(opened.id());

        Answer shown = open(key);
        assertThat(shown.field("/slotPoll/state")).isEqualTo("OPEN");
        assertThat(published(opened.id(), 1).getLast().field("/recipientIds/0")).isEqualTo(recipient);
        assertThat(anonymous("/dialogue/v1/slot-poll-ballots", """
                        {"linkToken": "%s", "ballotId": "%s", "answers": ["NO", "YES"]}
                        """.formatted(
                                        shown.field("/slotPoll/linkToken"), UUID.randomUUID()))
                        .status())
                .isEqualTo(200);
        later(
                Duration.ofDays(3),
                () -> await().untilAsserted(() ->
                        assertThat(open(key).field("/slotPoll/state")).isEqualTo("CLOSED")));
        assertThat(open(key).field("/slotPoll/suggestedStartsAt")).isEqualTo(second.toString());

        Answer moved = move(key, second);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.field("/startsAt")).isEqualTo(second.toString());
    }

    @Test
    @DisplayName("times at which the authorities cannot come are refused one by one, and nothing changes")
    void impossibleTimes() {
        Instant first = monday("17:00");
        String key = visit(first);

        Answer refused = ask(key, UUID.randomUUID().toString(), first, monday("03:00"));

        assertThat(refused.field("/errors/0/code")).isEqualTo("not-possible");
        assertThat(refused.field("/errors/0/pointer")).isEqualTo("/startsAt/1");
        assertThat(open(key).body().has("slotPoll")).isFalse();
        assertThat(move(key, now().minusSeconds(3_600)).field("/errors/0/code")).isEqualTo("starts-in-the-past");
    }

    @Test
    @DisplayName("is called off by its requester; the link of a letter about it, which others get too, only shows it")
    void calledOff() {
        String key = visit(monday("17:00"));
        String visit = open(key).field("/visit/id");
        String letter = linkKeys.token("visit", visit);

        assertThat(open(letter).field("/visit/id")).isEqualTo(visit);
        assertThat(cancel(letter).status()).isEqualTo(404);
        assertThat(move(letter, monday("18:00")).status()).isEqualTo(404);
        assertThat(cancel("o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW").status())
                .isEqualTo(404);

        assertThat(cancel(key).field("/state")).isEqualTo("CANCELLED");
        assertThat(move(key, monday("18:00")).problem()).isEqualTo("visit-is-closed");
        later(Duration.ofDays(31), () -> assertThat(cancel(key).problem()).isEqualTo("link-has-expired"));
    }

    @Test
    @DisplayName("nobody arranges anything by the link of a concern")
    void notAVisit() {
        Answer left = anonymous("/dialogue/v1/guest-concerns", """
                {"recipientId": "%s", "concern": {"municipalityCode": "1279", "category": "LIGHTING", "text": "Mörkt"}}
                """.formatted(recipient));

        assertThat(cancel(linkKeys.key("guest", left.id())).status()).isEqualTo(404);
    }

    /** Asked for and confirmed; the key of its link. */
    private String visit(Instant wish) {
        api().mandate("1279", "POLICE", david, 0, "MONDAY 16:00 21:00");
        api().mandate("1279", "MUNICIPALITY", cecilia, 0, "MONDAY 16:00 21:00");
        Answer left = anonymous("/dialogue/v1/guest-visits", """
                {"recipientId": "%s", "visit": %s}
                """.formatted(
                        recipient, Bodies.visit("1279", wish, wish.plusSeconds(3_600))));
        String key = linkKeys.key("guest", left.id());
        assertThat(open(key).field("/visit/state")).isEqualTo("REQUESTED");
        return key;
    }

    private Answer ask(String key, String command, Instant... times) {
        String starts = "\"" + times[0] + "\", \"" + times[1] + "\"";
        return api().send(api().request("/dialogue/v1/guest-slot-polls", "Idempotency-Key", command)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"linkKey\": \"%s\", \"startsAt\": [%s], \"closesAt\": \"%s\"}"
                        .formatted(key, starts, closing))));
    }

    /** The same in each call of a test: the same command carries the same body. */
    private final Instant closing = Instant.now().plus(Duration.ofDays(2));

    private Answer move(String key, Instant start) {
        return anonymous(
                "/dialogue/v1/guest-visit-moves",
                "{\"linkKey\": \"%s\", \"startsAt\": \"%s\", \"endsAt\": \"%s\"}"
                        .formatted(key, start, start.plusSeconds(3_600)));
    }

    private Answer cancel(String key) {
        return anonymous(
                "/dialogue/v1/guest-visit-cancellations",
                "{\"linkKey\": \"" + key + "\", \"reason\": \"NO_LONGER_NEEDED\"}");
    }

    private Answer open(String key) {
        return anonymous("/dialogue/v1/guest-readings", "{\"linkKey\": \"" + key + "\"}");
    }

    private Answer anonymous(String path, String body) {
        return api().send(api().request(path, Api.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private Instant monday(String time) {
        return LocalDate.ofInstant(now(), SWEDEN)
                .plusDays(7)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(LocalTime.parse(time))
                .atZone(SWEDEN)
                .toInstant();
    }
}
