package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Push, then text message, then mail, until somebody has read it. */
class LadderTest {

    private static final Instant BEGUN = Instant.parse("2026-11-30T18:00:00Z");
    private static final Progress SENT = new Progress.HandedOver(BEGUN);
    private static final Progress WAITING = new Progress.Queued(BEGUN);
    private static final Progress FAILED = new Progress.Failed(BEGUN, FailureReason.NO_DEVICE);

    @Test
    void theFastestWayGoesAtOnce() {
        assertThat(judge(List.of(), 0)).isEmpty();
    }

    @Test
    void eachSlowerWayGivesTheOnesBeforeAQuarterOfAnHourEach() {
        assertThat(judge(List.of(SENT), 14)).contains(waitingFor(15));
        assertThat(judge(List.of(SENT), 15)).isEmpty();
        assertThat(judge(List.of(SENT, SENT), 29)).contains(waitingFor(30));
        assertThat(judge(List.of(SENT, SENT), 30)).isEmpty();
    }

    @Test
    void aProviderThatIsDownHoldsTheNextWayUpForNoLongerThanOneThatIsWell() {
        assertThat(judge(List.of(WAITING), 14)).contains(waitingFor(15));
        assertThat(judge(List.of(WAITING), 15)).isEmpty();
    }

    @Test
    void aWayThatHasFailedIsNotWaitedFor() {
        assertThat(judge(List.of(FAILED), 0)).isEmpty();
        assertThat(judge(List.of(FAILED, SENT), 14)).contains(waitingFor(15));
    }

    @Test
    void whoeverHasReadItIsLeftAlone() {
        Optional<Instant> read = Optional.of(BEGUN.plusSeconds(10));

        assertThat(Ladder.judge(List.of(SENT), read, BEGUN, BEGUN.plus(Duration.ofDays(1))))
                .contains(new Verdict.Suppress(SuppressionReason.READ_ALREADY));
    }

    @Test
    void whatHasArrivedInTheMailboxIsNotMailed() {
        assertThat(besides(new Progress.Delivered(BEGUN), 0))
                .contains(new Verdict.Suppress(SuppressionReason.IN_MAILBOX));
    }

    @Test
    void mailWaitsADayForTheReceiptOfTheMailboxAndAQuarterForOneThatHasNotTakenTheLetter() {
        int day = 24 * 60;
        assertThat(besides(SENT, day - 1))
                .contains(new Verdict.Wait(BEGUN.plus(Duration.ofDays(1)), WaitReason.MAILBOX));
        assertThat(besides(SENT, day)).isEmpty();
        assertThat(besides(WAITING, 14)).contains(waitingFor(15));
        assertThat(besides(WAITING, 15)).isEmpty();
        assertThat(besides(FAILED, 0)).isEmpty();
    }

    private static Optional<Verdict> besides(Progress letter, int afterMinutes) {
        return Ladder.judge(List.of(), letter, Optional.empty(), BEGUN, BEGUN.plus(Duration.ofMinutes(afterMinutes)));
    }

    private static Verdict waitingFor(int minutes) {
        return new Verdict.Wait(BEGUN.plus(Duration.ofMinutes(minutes)), WaitReason.FASTER_WAY);
    }

    private static Optional<Verdict> judge(List<Progress> before, int afterMinutes) {
        return Ladder.judge(before, Optional.empty(), BEGUN, BEGUN.plus(Duration.ofMinutes(afterMinutes)));
    }
}
