package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hours are Swedish hours, across midnight and in the nights when the clock is changed. */
class TimingTest {

    private static final Timing NIGHT = new Timing.Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @Test
    void quietHoursAcrossMidnightEndTheNextMorning() {
        assertThat(NIGHT.waitUntil(Instant.parse("2026-11-30T21:30:00Z")))
                .contains(Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(NIGHT.waitUntil(Instant.parse("2026-12-01T02:00:00Z")))
                .contains(Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(NIGHT.waitUntil(Instant.parse("2026-12-01T06:00:00Z"))).isEmpty();
        assertThat(NIGHT.waitUntil(Instant.parse("2026-11-30T20:59:59Z"))).isEmpty();
    }

    @Test
    void quietHoursWithinADayEndTheSameDay() {
        Timing lunch = new Timing.Quiet(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(lunch.waitUntil(Instant.parse("2026-11-30T11:15:00Z")))
                .contains(Instant.parse("2026-11-30T12:00:00Z"));
        assertThat(lunch.waitUntil(Instant.parse("2026-11-30T12:00:00Z"))).isEmpty();
    }

    @Test
    void theNightThatIsAnHourShorterEndsAtSevenByTheClock() {
        assertThat(NIGHT.waitUntil(Instant.parse("2027-03-27T21:30:00Z")))
                .contains(Instant.parse("2027-03-28T05:00:00Z"));
    }

    @Test
    void theNightThatIsAnHourLongerEndsAtSevenByTheClock() {
        assertThat(NIGHT.waitUntil(Instant.parse("2026-10-24T20:30:00Z")))
                .contains(Instant.parse("2026-10-25T06:00:00Z"));
    }

    @Test
    void anEndInTheHourThatComesTwiceIsNeverInThePast() {
        Timing early = new Timing.Quiet(LocalTime.of(1, 0), LocalTime.of(2, 30));

        assertThat(early.waitUntil(Instant.parse("2026-10-25T00:10:00Z")))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(early.waitUntil(Instant.parse("2026-10-25T01:10:00Z")))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void anEndInTheHourThatIsSkippedIsTheNextThereIs() {
        Timing early = new Timing.Quiet(LocalTime.of(1, 0), LocalTime.of(2, 30));

        assertThat(early.waitUntil(Instant.parse("2027-03-28T00:30:00Z")))
                .contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void daytimeIsEightToEight() {
        Timing daytime = new Timing.Daytime();

        assertThat(daytime.waitUntil(Instant.parse("2026-11-30T07:00:00Z"))).isEmpty();
        assertThat(daytime.waitUntil(Instant.parse("2026-11-30T19:00:00Z")))
                .contains(Instant.parse("2026-12-01T07:00:00Z"));
        assertThat(new Timing.AnyTime().waitUntil(Instant.parse("2026-11-30T02:00:00Z")))
                .isEmpty();
    }

    @Test
    void hoursThatNeverEndAreRefused() {
        assertThatThrownBy(() -> new Timing.Quiet(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDigestIsSentInTheMorningOrOnMonday() {
        Instant mondayNight = Instant.parse("2026-11-30T21:00:00Z");

        assertThat(Digest.NONE.next(mondayNight)).isEqualTo(Optional.empty());
        assertThat(Digest.DAILY.next(mondayNight)).contains(Instant.parse("2026-12-01T06:30:00Z"));
        assertThat(Digest.WEEKLY.next(mondayNight)).contains(Instant.parse("2026-12-07T06:30:00Z"));
        assertThat(Digest.WEEKLY.next(Instant.parse("2026-11-30T06:29:59Z")))
                .contains(Instant.parse("2026-11-30T06:30:00Z"));
    }
}
