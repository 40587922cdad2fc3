package se.medborgarlofte.eventing.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file shifts business time for everyone who reads it. */
class ShiftableClockTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path folder;

    private Clock clock() {
        return new ShiftableClock(file(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path file() {
        return folder.resolve("clock-offset");
    }

    @Test
    void withoutAFileBusinessTimeIsRealTime() {
        assertThat(clock().instant()).isEqualTo(NOW);
    }

    @Test
    void theFileShiftsTimeBackAndForthWhileTheClockRuns() throws IOException {
        Clock clock = clock();
        assertThat(clock.instant()).isEqualTo(NOW);
        Files.writeString(file(), "PT960H\n");
        await().until(() -> clock.instant().equals(NOW.plus(Duration.ofDays(40))));
        Files.writeString(file(), "PT-1H");
        await().until(() -> clock.instant().equals(NOW.minus(Duration.ofHours(1))));
        Files.delete(file());
        await().until(() -> clock.instant().equals(NOW));
    }

    @Test
    void aFileThatCannotBeReadLeavesTheLastShiftInForce() throws IOException {
        Files.writeString(file(), "PT24H");
        Clock clock = clock();
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        Files.writeString(file(), "tomorrow");
        await().during(Duration.ofMillis(300)).until(() -> clock.instant().equals(NOW.plus(Duration.ofDays(1))));
        Files.writeString(file(), "PT48H");
        await().until(() -> clock.instant().equals(NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void anotherZoneShowsTheSameShiftedTime() throws IOException {
        Files.writeString(file(), "PT24H");
        Clock inStockholm = clock().withZone(ZoneId.of("Europe/Stockholm"));
        assertThat(inStockholm.getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(inStockholm.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
