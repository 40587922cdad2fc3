package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Party.MUNICIPALITY;
import static se.medborgarlofte.pledge.domain.Party.POLICE;
import static se.medborgarlofte.pledge.domain.Staffanstorp.APPROVAL;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.CHIEF;
import static se.medborgarlofte.pledge.domain.Staffanstorp.COORDINATOR;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.SECRETARY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.WHY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.active;
import static se.medborgarlofte.pledge.domain.Staffanstorp.agreed;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.burglariesAndLighting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.by;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;
import static se.medborgarlofte.pledge.domain.Staffanstorp.decided;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;
import static se.medborgarlofte.pledge.domain.Staffanstorp.signed;

import java.util.List;
import org.junit.jupiter.api.Test;

class SigningAPledgeTest {

    @Test
    void thePledgeIsSignedWhenBothHaveSigned() {
        var first = decided().sign(null, by(MUNICIPALITY, COORDINATOR), BOARD_DAY);
        assertThat(events(first)).containsExactly(new PledgeEvent.SignedByParty());
        assertThat(accepted(first).stage().state()).isEqualTo(PledgeState.DECIDED);

        var second = accepted(first).sign(null, by(POLICE, CHIEF), BOARD_DAY);
        assertThat(events(second)).containsExactly(new PledgeEvent.SignedByParty(), new PledgeEvent.Signed());
        assertThat(accepted(second).stage().state()).isEqualTo(PledgeState.SIGNED);
    }

    @Test
    void nobodySignsBeforeTheBoardHasApproved() {
        assertThat(refusal(agreed().sign(null, by(POLICE, CHIEF), BOARD_DAY)))
                .isEqualTo(new Refusal.StepNotAllowed(PledgeStep.SIGN, PledgeState.AGREED, agreed().allowed()));
    }

    @Test
    void aPledgeEditedAfterApprovalMustBeAgreedDecidedAndSignedAgain() {
        Pledge halfSigned = accepted(decided().sign(null, by(POLICE, CHIEF), BOARD_DAY));
        Pledge edited = accepted(halfSigned.revise(PICTURE_ID, approvedPicture(), content("Ny rubrik"), WHY));
        assertThat(edited.stage().state()).isEqualTo(PledgeState.DRAFT);
        assertThat(edited.stage().signed().has(POLICE)).isFalse();

        Pledge again = accepted(agreed(edited).decide(APPROVAL, BOARD_DAY, SECRETARY, NOW));

        assertThat(again.stage().signed().has(POLICE)).isFalse();
        assertThat(again.decisions())
                .extracting(RecordedDecision::contentRevision)
                .containsExactly(1, 2);
    }

    @Test
    void aPledgeThatBothHaveSignedIsNotEditedBeforeItsDay() {
        assertThat(refusal(signed().revise(PICTURE_ID, approvedPicture(), content("Ny rubrik"), WHY)))
                .isInstanceOf(Refusal.StepNotAllowed.class);
    }

    @Test
    void onePersonCannotSignForBoth() {
        Pledge half = accepted(decided().sign(null, by(POLICE, CHIEF), BOARD_DAY));

        assertThat(refusal(half.sign(null, by(MUNICIPALITY, CHIEF), BOARD_DAY)))
                .isEqualTo(new Refusal.SamePersonForBothParties());
    }

    @Test
    void signingAgainChangesNothing() {
        Pledge half = accepted(decided().sign(null, by(POLICE, CHIEF), BOARD_DAY));

        assertThat(half.sign(null, by(POLICE, CHIEF), BOARD_DAY)).isEqualTo(Verdict.unchanged(half));
        assertThat(signed().sign(null, by(POLICE, CHIEF), BOARD_DAY)).isEqualTo(Verdict.unchanged(signed()));
        assertThat(active().sign(null, by(POLICE, CHIEF), BOARD_DAY)).isEqualTo(Verdict.unchanged(active()));
    }

    @Test
    void theSignedPledgeTakesEffectOnItsDayAndTellsWhoseConcernsItAnswers() {
        var verdict = signed().activate(burglariesAndLighting(), FIRST_DAY, NOW);

        assertThat(accepted(verdict).stage().state()).isEqualTo(PledgeState.ACTIVE);
        assertThat(events(verdict))
                .containsExactly(new PledgeEvent.Activated(), new PledgeEvent.ConcernsUsed(List.of("c1", "c3"), NOW));
    }

    @Test
    void itDoesNotTakeEffectADayEarly() {
        assertThat(refusal(signed().activate(burglariesAndLighting(), FIRST_DAY.minusDays(1), NOW)))
                .isEqualTo(new Refusal.NotYetEffective(FIRST_DAY, FIRST_DAY.minusDays(1)));
    }

    @Test
    void takingEffectTwiceChangesNothing() {
        assertThat(active().activate(burglariesAndLighting(), FIRST_DAY, NOW)).isEqualTo(Verdict.unchanged(active()));
    }
}
