package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.dialogue.domain.Given.NOW;
import static se.medborgarlofte.dialogue.domain.Given.tomorrowFor;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Requesting a visit")
class RequestingAVisitTest {

    @ParameterizedTest(name = "{0} minutes")
    @ValueSource(ints = {15, 90, 240})
    @DisplayName("a visit may last from 15 minutes to 4 hours")
    void lengthsThatAreFine(int minutes) {
        assertThat(tomorrowFor(Duration.ofMinutes(minutes)).length()).hasMinutes(minutes);
    }

    @ParameterizedTest(name = "{0} minutes: {1}")
    @org.junit.jupiter.params.provider.CsvSource({
        "-60, TOO_SHORT",
        "0, TOO_SHORT",
        "14, TOO_SHORT",
        "241, TOO_LONG",
        "6000, TOO_LONG"
    })
    @DisplayName("a visit that ends before it starts, is too short or too long is refused")
    void lengthsThatAreRefused(int minutes, Refusal refusal) {
        refused(refusal, () -> tomorrowFor(Duration.ofMinutes(minutes)));
    }

    @Test
    @DisplayName("a visit is asked for in advance")
    void startsInTheFuture() {
        refused(Refusal.STARTS_IN_THE_PAST, () -> VisitTime.requested(NOW, NOW.plus(Duration.ofHours(1)), NOW));
    }

    @Test
    @DisplayName("a visit takes every quarter of an hour it touches, also when it starts at ten to")
    void quartersTouched() {
        Instant start = Instant.parse("2026-11-30T17:50:00Z");

        assertThat(Quarters.touchedBy(new TimeSpan(start, start.plus(Duration.ofMinutes(15)))))
                .containsExactly(Instant.parse("2026-11-30T17:45:00Z"), Instant.parse("2026-11-30T18:00:00Z"));
    }

    @Test
    @DisplayName("a visit that ends on the quarter leaves the next one free")
    void endIsExclusive() {
        Instant start = Instant.parse("2026-11-30T18:00:00Z");

        assertThat(Quarters.touchedBy(new TimeSpan(start, start.plus(Duration.ofMinutes(15)))))
                .containsExactly(start);
    }

    private static void refused(Refusal refusal, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
