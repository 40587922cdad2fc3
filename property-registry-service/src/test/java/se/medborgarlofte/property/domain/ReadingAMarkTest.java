package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** A marking is read step by step, and each step has its time. */
class ReadingAMarkTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");
    private static final MarkReading.Code CODE = new MarkReading.Code(
            new ProtectedIdentifier(IdentifierKind.MARKING_CODE, new byte[] {1}, "hash", NormalForm.VERSION), "kit");

    @Test
    void aFluidIsSampledSentAnsweredAndTraced() {
        MarkReading owner = sent().answered("dnamark", CODE, NOW)
                .state()
                .traced(false, NOW)
                .state()
                .traced(true, NOW)
                .state();

        assertThat(owner.stage()).isEqualTo(ReadingStage.OWNER_KNOWN);
        assertThat(owner.supplier()).isEqualTo("dnamark");
        assertThat(owner.traced(true, NOW).events()).isEmpty();
    }

    @Test
    void aReadableCodeIsTheAnswerAtOnce() {
        MarkReading read = detected().readOnTheSpot(CODE, NOW).state();

        assertThat(read.stage()).isEqualTo(ReadingStage.ANSWERED);
        assertThat(read.supplier()).isNull();
    }

    @Test
    void stepsAreTakenInOrder() {
        assertThatThrownBy(() -> detected().send(NOW)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> sent().sample("P-2", NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theFirstAnswerStands() {
        MarkReading answered = sent().answered("dnamark", CODE, NOW).state();

        assertThat(answered.answered("smartglow", CODE, NOW).events()).isEmpty();
        assertThat(answered.deniedBy("smartglow").state()).isEqualTo(answered);
        assertThat(answered.knownByNobody(NOW).state()).isEqualTo(answered);
    }

    @Test
    void whoHasDeniedIsRememberedOnce() {
        MarkReading denied =
                sent().deniedBy("dnamark").state().deniedBy("dnamark").state();

        assertThat(denied.denied()).containsExactly("dnamark");
        assertThat(denied.knownByNobody(NOW).state().stage()).isEqualTo(ReadingStage.UNKNOWN);
    }

    @Test
    void theNextStepIsAskedForThreeTimesAndEachTimeOnce() {
        MarkReading reading = detected();
        for (int given = 0; given < MarkReading.MOST_REMINDERS; given++) {
            assertThat(reading.nextReminder()).contains(NOW.plus(Period.ofDays(7 * (given + 1))));
            var reminded = reading.remind(ReadingStage.DETECTED, given);
            assertThat(reminded.events()).containsExactly(MarkReadingEvent.OVERDUE);
            reading = reminded.state();
            assertThat(reading.remind(ReadingStage.DETECTED, given).events()).isEmpty();
        }

        assertThat(reading.nextReminder()).isEmpty();
        assertThat(reading.sample("P-1", NOW).state().reminders()).isZero();
        assertThat(reading.sample("P-1", NOW)
                        .state()
                        .remind(ReadingStage.DETECTED, 0)
                        .events())
                .isEmpty();
    }

    private static MarkReading detected() {
        return MarkReading.detect("1281", "5000-K1-26", null, UvColour.GREEN, "erik", NOW)
                .state();
    }

    private static MarkReading sent() {
        return detected().sample("P-1", NOW).state().send(NOW).state();
    }
}
