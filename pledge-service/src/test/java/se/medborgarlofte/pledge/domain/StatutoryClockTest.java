package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    private static final LocalDate DUE = LocalDate.of(2028, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2028-08-22, MET,      NOBODY",
        "2028-08-23, DUE_SOON, COORDINATOR",
        "2028-11-22, DUE_SOON, COORDINATOR",
        "2028-11-23, OVERDUE,  COORDINATOR",
        "2029-02-22, OVERDUE,  COORDINATOR",
        "2029-02-23, OVERDUE,  BOARD_AND_CHIEF"
    })
    void whatComesNearIsToldAndWhatIsLateGoesUpwards(
            LocalDate today, StatutoryClock.Duty.State state, StatutoryClock.Escalation tell) {
        StatutoryClock.Duty duty = new StatutoryClock(today).pictureReview("picture", DUE);

        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.tell()).isEqualTo(tell);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(new StatutoryClock(DUE).agreement(null, null).state()).isEqualTo(StatutoryClock.Duty.State.MISSING);
        assertThat(new StatutoryClock(DUE).actionPlan(null, false).state())
                .isEqualTo(StatutoryClock.Duty.State.MISSING);
    }

    @Test
    void aPlanOnAnOlderPictureIsDueSoon() {
        assertThat(new StatutoryClock(DUE).actionPlan("plan", false).state())
                .isEqualTo(StatutoryClock.Duty.State.DUE_SOON);
        assertThat(new StatutoryClock(DUE).actionPlan("plan", true).state()).isEqualTo(StatutoryClock.Duty.State.MET);
    }
}
