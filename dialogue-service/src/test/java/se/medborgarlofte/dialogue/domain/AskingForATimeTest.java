package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.medborgarlofte.dialogue.domain.Availability.IF_NEED_BE;
import static se.medborgarlofte.dialogue.domain.Availability.NO;
import static se.medborgarlofte.dialogue.domain.Availability.YES;
import static se.medborgarlofte.dialogue.domain.Given.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Decision;

@DisplayName("A poll on a time")
class AskingForATimeTest {

    private static final VisitTime MONDAY = time(10);
    private static final VisitTime TUESDAY = time(11);
    private static final VisitTime FRIDAY = time(14);
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(7));

    @Test
    @DisplayName("suggests the time at which most can come, then the one most come to gladly, then the earliest")
    void best() {
        SlotPoll poll = open(MONDAY, TUESDAY, FRIDAY);

        assertThat(poll.best(poll.options())).isEmpty();
        poll = answered(poll, "a", YES, IF_NEED_BE, NO);
        assertThat(poll.best(poll.options())).contains(MONDAY);
        poll = answered(poll, "b", NO, IF_NEED_BE, YES);
        assertThat(poll.best(poll.options())).contains(TUESDAY);
        poll = answered(poll, "b", IF_NEED_BE, YES, NO);
        assertThat(poll.best(poll.options())).as("two each, one gladly each").contains(MONDAY);
        assertThat(poll.tallies().getFirst()).isEqualTo(new SlotPoll.Tally(MONDAY, 1, 1, 0));
    }

    @Test
    @DisplayName("counts a household once: what it says later replaces what it said")
    void changedAnswer() {
        SlotPoll poll = answered(open(MONDAY, TUESDAY), "a", YES, NO);

        SlotPoll changed = answered(poll, "a", NO, YES);

        assertThat(changed.ballots()).hasSize(1);
        assertThat(changed.best(changed.options())).contains(TUESDAY);
        assertThat(changed.answer(new Ballot("a", List.of(NO, YES)), NOW)).isEqualTo(Decision.unchanged(changed));
    }

    @Test
    @DisplayName("suggests no time that has become impossible meanwhile, and closes once")
    void closed() {
        SlotPoll poll = answered(open(MONDAY, TUESDAY), "a", YES, IF_NEED_BE);

        Decision<SlotPoll, SlotPollEvent> closed = poll.close(List.of(TUESDAY));

        assertThat(closed.state().suggested()).isEqualTo(TUESDAY);
        assertThat(closed.events()).containsExactly(new SlotPollEvent.SlotPollClosed());
        assertThat(closed.state().close(List.of(MONDAY)).events()).isEmpty();
        assertThat(poll.close(List.of()).state().suggested()).isNull();
    }

    @Test
    @DisplayName("takes no answer after its time, none when it is closed, and none that leaves a time out")
    void refusedAnswers() {
        SlotPoll poll = open(MONDAY, TUESDAY);

        refused(Refusal.POLL_IS_CLOSED, () -> poll.answer(new Ballot("a", List.of(YES, YES)), CLOSES));
        refused(
                Refusal.POLL_IS_CLOSED,
                () -> poll.close(List.of()).state().answer(new Ballot("a", List.of(YES, YES)), NOW));
        refused(Refusal.NUMBER_OF_ANSWERS, () -> poll.answer(new Ballot("a", List.of(YES)), NOW));
    }

    @Test
    @DisplayName("takes answers of 500 households and no more, though one of them may still change its answer")
    void full() {
        SlotPoll poll = IntStream.range(0, 500)
                .boxed()
                .reduce(
                        open(MONDAY, TUESDAY),
                        (so, number) -> answered(so, "household " + number, YES, NO),
                        (one, other) -> other);

        refused(Refusal.TOO_MANY_BALLOTS, () -> poll.answer(new Ballot("one more", List.of(YES, NO)), NOW));
        assertThat(answered(poll, "household 7", NO, YES).ballots()).hasSize(500);
    }

    @Test
    @DisplayName("names 2 to 10 different times, all after it closes")
    void refusedPolls() {
        refused(Refusal.NUMBER_OF_OPTIONS, () -> open(MONDAY));
        refused(Refusal.NUMBER_OF_OPTIONS, () -> open(MONDAY, MONDAY));
        refused(
                Refusal.NUMBER_OF_OPTIONS,
                () -> open(IntStream.range(10, 21)
                        .mapToObj(AskingForATimeTest::time)
                        .toArray(VisitTime[]::new)));
        refused(Refusal.CLOSES_TOO_LATE, () -> open(time(6), MONDAY));
    }

    private static void refused(Refusal why, ThrowingCallable what) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(what)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static SlotPoll answered(SlotPoll poll, String household, Availability... answers) {
        return poll.answer(new Ballot(household, List.of(answers)), NOW).state();
    }

    private static SlotPoll open(VisitTime... options) {
        return SlotPoll.open(new SlotPoll(
                        "1230",
                        "visit",
                        VisitKind.YEARLY,
                        null,
                        Given.BERTIL,
                        List.of(options),
                        NOW,
                        CLOSES,
                        SlotPollState.OPEN,
                        List.of(),
                        null))
                .state();
    }

    private static VisitTime time(int days) {
        Instant start = NOW.plus(Duration.ofDays(days));
        return new VisitTime(start, start.plus(Duration.ofMinutes(90)));
    }
}
