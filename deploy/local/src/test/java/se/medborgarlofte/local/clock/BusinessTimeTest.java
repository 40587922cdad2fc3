package se.medborgarlofte.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessTimeTest {

    /** In the week after the clocks went back in Sweden. */
    private static final Instant NOW = Instant.parse("2026-10-22T10:00:00Z");

    @TempDir
    Path directory;

    private BusinessTime time;

    @BeforeEach
    void aClockThatStandsStill() {
        time = new BusinessTime(directory.resolve("clock-offset"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "+3h,                  2026-10-22T13:00:00Z",
        "90m,                  2026-10-22T11:30:00Z",
        "PT90M,                2026-10-22T11:30:00Z",
        "+2w,                  2026-11-05T11:00:00Z",
        "P1M,                  2026-11-22T11:00:00Z",
        "+P1D,                 2026-10-23T10:00:00Z",
        "2026-11-30,           2026-11-29T23:00:00Z",
        "2026-11-30T09:00,     2026-11-30T08:00:00Z",
        "2026-11-30T09:00:00Z, 2026-11-30T09:00:00Z"
    })
    void movesByAnAmountOfTheSwedishCalendarOrToAMoment(String words, Instant then) {
        assertThat(time.apply(Shift.parse(words))).isEqualTo(then);
        assertThat(time.now()).isEqualTo(then);
    }

    @Test
    void shiftsAddUpAndTheFileHoldsThemAsAnIsoDuration() throws Exception {
        time.apply(Shift.parse("+36h"));
        time.apply(Shift.parse("+4h"));

        assertThat(Files.readString(directory.resolve("clock-offset"))).isEqualTo("PT40H");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void neverGoesBackExceptToRealTime() {
        time.apply(Shift.parse("2026-11-30"));

        assertThatThrownBy(() -> time.apply(Shift.parse("2026-11-29")))
                .isInstanceOf(BackwardsException.class)
                .hasMessageContaining("already 2026-11-30 00:00:00 CET")
                .hasMessageContaining("reset");
        assertThat(time.now()).isEqualTo("2026-11-29T23:00:00Z");

        time.reset();
        assertThat(time.offset()).isEqualTo(Duration.ZERO);
        assertThat(time.now()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "+40", "40x", "2026-13-01", "P", "-3h", "+9999999999d"})
    void saysWhatItUnderstandsWhenItDoesNot(String words) {
        assertThatThrownBy(() -> Shift.parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + words + "'")
                .hasMessageContaining("+40d");
    }

    @Test
    void aNegativeIsoAmountIsAStepBackToo() {
        assertThatThrownBy(() -> time.apply(Shift.parse("PT-3H"))).isInstanceOf(BackwardsException.class);
    }

    @Test
    void aBrokenFileIsNotTakenForRealTime() throws Exception {
        Files.writeString(directory.resolve("clock-offset"), "forty days");

        assertThatThrownBy(time::now).hasMessageContaining("does not hold a duration");
    }
}
