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
import static se.medborgarlofte.pledge.domain.Staffanstorp.SECRETARY;
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
        var first = decided().sign(by(MUNICIPALITY, COORDINATOR));
        assertThat(events(first)).containsExactly(new PledgeEvent.SignedByParty());
        assertThat(accepted(first).stage().state()).isEqualTo(PledgeState.DECIDED);

        var second = accepted(first).sign(by(POLICE, CHIEF));
        assertThat(events(second)).containsExactly(new PledgeEvent.SignedByParty(), new PledgeEvent.Signed());
        assertThat(accepted(second).stage().state()).isEqualTo(PledgeState.SIGNED);
    }

    @Test
    void nobodySignsBeforeTheBoardHasApproved() {
        assertThat(refusal(agreed().sign(by(POLICE, CHIEF))))
                .isEqualTo(new Refusal.StepNotAllowed(
                        PledgeStep.SIGN, PledgeState.AGREED, agreed().stage().allowed()));
    }

    @Test
    void aPledgeEditedAfterApprovalMustBeAgreedDecidedAndSignedAgain() {
        Pledge halfSigned = accepted(decided().sign(by(POLICE, CHIEF)));
        Pledge edited = accepted(halfSigned.revise(approvedPicture(), content("Ny rubrik")));
        assertThat(edited.stage().state()).isEqualTo(PledgeState.DRAFT);
        assertThat(edited.stage().signatures().has(POLICE)).isFalse();

        Pledge again = accepted(agreed(edited).decide(APPROVAL, BOARD_DAY, SECRETARY, NOW));

        assertThat(again.stage().signatures().has(POLICE)).isFalse();
        assertThat(again.decisions())
                .extracting(RecordedDecision::contentRevision)
                .containsExactly(1, 2);
    }

    @Test
    void aPledgeThatBothHaveSignedIsNotEdited() {
        assertThat(refusal(signed().revise(approvedPicture(), content("Ny rubrik"))))
                .isInstanceOf(Refusal.StepNotAllowed.class);
        assertThat(refusal(active().revise(approvedPicture(), content("Ny rubrik"))))
                .isInstanceOf(Refusal.StepNotAllowed.class);
    }

    @Test
    void onePersonCannotSignForBoth() {
        Pledge half = accepted(decided().sign(by(POLICE, CHIEF)));

        assertThat(refusal(half.sign(by(MUNICIPALITY, CHIEF)))).isEqualTo(new Refusal.SamePersonForBothParties());
    }

    @Test
    void signingAgainChangesNothing() {
        Pledge half = accepted(decided().sign(by(POLICE, CHIEF)));

        assertThat(half.sign(by(POLICE, CHIEF))).isEqualTo(Verdict.unchanged(half));
        assertThat(signed().sign(by(POLICE, CHIEF))).isEqualTo(Verdict.unchanged(signed()));
        assertThat(active().sign(by(POLICE, CHIEF))).isEqualTo(Verdict.unchanged(active()));
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
