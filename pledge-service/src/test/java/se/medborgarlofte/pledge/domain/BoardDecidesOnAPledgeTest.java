package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.APPROVAL;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.SECRETARY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.agreed;
import static se.medborgarlofte.pledge.domain.Staffanstorp.decided;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draft;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoardDecidesOnAPledgeTest {

    private static final LocalDate EARLIER_MEETING = LocalDate.of(2026, 11, 16);

    @Test
    void theBoardPostponesAndDecidesAtALaterMeeting() {
        Pledge postponed = accepted(decide(agreed(), new BoardDecision.Postponement(EARLIER_MEETING, null, null)));
        assertThat(postponed.stage().state()).isEqualTo(PledgeState.POSTPONED);

        Pledge approved = accepted(decide(postponed, APPROVAL));

        assertThat(approved.stage().state()).isEqualTo(PledgeState.DECIDED);
        assertThat(approved.stage().effective()).contains(FIRST_DAY);
        assertThat(approved.decisions())
                .extracting(RecordedDecision::decision)
                .containsExactly(new BoardDecision.Postponement(EARLIER_MEETING, null, null), APPROVAL);
    }

    @Test
    void aPledgeReferredBackMustBeAgreedAgain() {
        var referredBack = decide(agreed(), new BoardDecision.ReferralBack(BOARD_DAY, "§ 214", null));

        assertThat(events(referredBack)).containsExactly(new PledgeEvent.BoardDecided());
        assertThat(accepted(referredBack).stage()).isEqualTo(new PledgeStage.Draft());
    }

    @Test
    void aRejectedPledgeStaysRejected() {
        Pledge rejected = accepted(decide(agreed(), new BoardDecision.Rejection(BOARD_DAY, null, null)));

        assertThat(rejected.allowed()).isEmpty();
        assertThat(refusal(decide(rejected, APPROVAL)))
                .isEqualTo(new Refusal.StepNotAllowed(PledgeStep.DECIDE, PledgeState.REJECTED, rejected.allowed()));
    }

    @Test
    void theBoardDoesNotDecideOnADraftNorTwice() {
        assertThat(refusal(decide(draft(), APPROVAL))).isInstanceOf(Refusal.StepNotAllowed.class);
        assertThat(refusal(decide(decided(), APPROVAL))).isInstanceOf(Refusal.StepNotAllowed.class);
    }

    @Test
    void aMeetingThatHasNotBeenHasDecidedNothing() {
        LocalDate dayBefore = BOARD_DAY.minusDays(1);

        assertThat(refusal(agreed().decide(APPROVAL, dayBefore, SECRETARY, NOW)))
                .isEqualTo(new Refusal.DecisionLiesAhead(BOARD_DAY, dayBefore));
    }

    @Test
    void aPledgeTakesEffectOnTheDayOfTheDecisionAtTheEarliest() {
        assertThat(accepted(decide(agreed(), approvalFrom(BOARD_DAY))).stage().effective())
                .contains(BOARD_DAY);
        assertThat(refusal(decide(agreed(), approvalFrom(BOARD_DAY.minusDays(1)))))
                .isEqualTo(new Refusal.EffectiveBeforeDecision(BOARD_DAY.minusDays(1), BOARD_DAY));
    }

    @Test
    void aPledgeTakesEffectOnItsLastDayAtTheLatest() {
        assertThat(accepted(decide(agreed(), approvalFrom(LAST_DAY))).stage().effective())
                .contains(LAST_DAY);
        assertThat(refusal(decide(agreed(), approvalFrom(LAST_DAY.plusDays(1)))))
                .isEqualTo(new Refusal.EffectiveAfterLastDay(LAST_DAY.plusDays(1), LAST_DAY));
    }

    private static BoardDecision approvalFrom(LocalDate effectiveFrom) {
        return new BoardDecision.Approval(BOARD_DAY, "§ 214", "KS 2026/0412", effectiveFrom);
    }

    private static Verdict<Pledge, PledgeEvent> decide(Pledge pledge, BoardDecision decision) {
        return pledge.decide(decision, BOARD_DAY, SECRETARY, NOW);
    }
}
