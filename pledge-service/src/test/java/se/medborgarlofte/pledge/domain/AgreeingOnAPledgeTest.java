package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Party.MUNICIPALITY;
import static se.medborgarlofte.pledge.domain.Party.POLICE;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.CHIEF;
import static se.medborgarlofte.pledge.domain.Staffanstorp.COORDINATOR;
import static se.medborgarlofte.pledge.domain.Staffanstorp.OFFICER;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.WHY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.agreed;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.by;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;
import static se.medborgarlofte.pledge.domain.Staffanstorp.decided;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draft;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;

import org.junit.jupiter.api.Test;

class AgreeingOnAPledgeTest {

    @Test
    void thePledgeIsAgreedWhenBothPartiesAgreeToTheSameContent() {
        Pledge draft = draft();
        var first = draft.agree(draft.contentHash(), by(POLICE, OFFICER), BOARD_DAY);
        assertThat(events(first)).containsExactly(new PledgeEvent.AgreedByParty());
        assertThat(accepted(first).stage().state()).isEqualTo(PledgeState.IN_REVIEW);

        var second = accepted(first).agree(draft.contentHash(), by(MUNICIPALITY, COORDINATOR), BOARD_DAY);
        assertThat(events(second)).containsExactly(new PledgeEvent.AgreedByParty(), new PledgeEvent.Agreed());
        assertThat(accepted(second).stage().state()).isEqualTo(PledgeState.AGREED);
    }

    @Test
    void anEditMakesANewRevisionAndClearsTheAgreement() {
        var edited = agreed().revise(PICTURE_ID, approvedPicture(), content("Ny rubrik"), WHY);

        assertThat(events(edited)).containsExactly(new PledgeEvent.Revised());
        assertThat(accepted(edited).contentRevision()).isEqualTo(2);
        assertThat(accepted(edited).stage()).isEqualTo(new PledgeStage.Draft());
    }

    @Test
    void anEditThatChangesNothingClearsNothing() {
        assertThat(agreed().revise(PICTURE_ID, approvedPicture(), content(), WHY))
                .isEqualTo(Verdict.unchanged(agreed()));
    }

    @Test
    void agreeingToWhatWasReadBeforeTheEditIsRefused() {
        Pledge before = draft();
        Pledge edited = accepted(before.revise(PICTURE_ID, approvedPicture(), content("Ny rubrik"), WHY));

        assertThat(refusal(edited.agree(before.contentHash(), by(POLICE, OFFICER), BOARD_DAY)))
                .isEqualTo(new Refusal.ContentHasChanged(edited.contentHash()));
    }

    @Test
    void aPartyThatAgreesAgainChangesNothing() {
        Pledge once = accepted(draft().agree(draft().contentHash(), by(POLICE, OFFICER), BOARD_DAY));

        assertThat(once.agree(once.contentHash(), by(POLICE, CHIEF), BOARD_DAY)).isEqualTo(Verdict.unchanged(once));
        assertThat(agreed().agree(agreed().contentHash(), by(POLICE, OFFICER), BOARD_DAY))
                .isEqualTo(Verdict.unchanged(agreed()));
    }

    @Test
    void onePersonCannotAgreeForBoth() {
        Pledge once = accepted(draft().agree(draft().contentHash(), by(POLICE, OFFICER), BOARD_DAY));

        assertThat(refusal(once.agree(once.contentHash(), by(MUNICIPALITY, OFFICER), BOARD_DAY)))
                .isEqualTo(new Refusal.SamePersonForBothParties());
    }

    @Test
    void thereIsNothingToAgreeToOnceTheBoardHasDecided() {
        assertThat(refusal(decided().agree(decided().contentHash(), by(POLICE, OFFICER), BOARD_DAY)))
                .isEqualTo(new Refusal.StepNotAllowed(
                        PledgeStep.AGREE, PledgeState.DECIDED, decided().allowed()));
    }
}
