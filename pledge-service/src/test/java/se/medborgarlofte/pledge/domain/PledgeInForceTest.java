package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Party.MUNICIPALITY;
import static se.medborgarlofte.pledge.domain.Party.POLICE;
import static se.medborgarlofte.pledge.domain.Staffanstorp.CHIEF;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.WHY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.active;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.burglariesAndLighting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.by;
import static se.medborgarlofte.pledge.domain.Staffanstorp.concluded;
import static se.medborgarlofte.pledge.domain.Staffanstorp.conclusion;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;
import static se.medborgarlofte.pledge.domain.Staffanstorp.correcting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.done;
import static se.medborgarlofte.pledge.domain.Staffanstorp.due;
import static se.medborgarlofte.pledge.domain.Staffanstorp.endorsed;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.extending;
import static se.medborgarlofte.pledge.domain.Staffanstorp.leaving;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;
import static se.medborgarlofte.pledge.domain.Staffanstorp.revised;
import static se.medborgarlofte.pledge.domain.Staffanstorp.suspended;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PledgeInForceTest {

    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    @Test
    void aSpellingErrorIsMendedWhenBothHaveApprovedAndEverybodySeesIt() {
        Pledge proposed = correcting();
        assertThat(proposed.content()).isEqualTo(content());

        Pledge mended = endorsed(proposed, PledgeStep.AGREE);

        assertThat(mended.content().title().swedish()).isEqualTo("Färre bostadsinbrott med märk-DNA");
        assertThat(mended.stage().signed().complete()).isTrue();
        assertThat(mended.versions())
                .extracting(ContentVersion::origin)
                .containsExactly(ContentVersion.Origin.FIRST, ContentVersion.Origin.ERRATUM);
    }

    @Test
    void anErratumPromisesNothingElse() {
        assertThat(refusal(active().correct(content().until(LAST_DAY.plusDays(1)), WHY)))
                .isEqualTo(new Refusal.ErratumChangesMoreThanTexts());
        assertThat(refusal(active().correct(content(), WHY))).isEqualTo(new Refusal.ErratumChangesMoreThanTexts());
    }

    @Test
    void anExtensionIsSignedByBothByWhatTheyRead() {
        Pledge proposed = extending();
        String hash = proposed.amendmentHash().orElseThrow();

        assertThat(refusal(proposed.sign(null, by(POLICE, CHIEF), FIRST_DAY)))
                .isEqualTo(new Refusal.ContentHasChanged(hash));
        assertThat(endorsed(proposed, PledgeStep.SIGN).content().validUntil()).isEqualTo(LAST_DAY.plusYears(1));
    }

    @Test
    void aPledgeWhoseTimeIsOverIsInForceAgainWhenItIsExtended() {
        Pledge proposed = accepted(due().extend(LAST_DAY.plusYears(1), WHY));

        assertThat(endorsed(proposed, PledgeStep.SIGN, DAY_AFTER).stage().state())
                .isEqualTo(PledgeState.ACTIVE);
    }

    @Test
    void aRevisionStandsAsideUntilItsDayAndThePledgeStands() {
        Pledge signed = revised();
        assertThat(signed.content()).isEqualTo(content());
        assertThat(refusal(signed.activate(burglariesAndLighting(), FIRST_DAY.plusDays(8), NOW)))
                .isInstanceOf(Refusal.NotYetEffective.class);

        var verdict = signed.activate(burglariesAndLighting(), FIRST_DAY.plusDays(9), NOW);

        assertThat(events(verdict)).containsExactly(new PledgeEvent.Amended());
        assertThat(accepted(verdict).content().title().swedish()).isEqualTo("Mer");
        assertThat(accepted(verdict).versions()).hasSize(2);
    }

    @Test
    void aRevisionInOtherWordsMustBeAgreedAgain() {
        Pledge other = accepted(revised().revise(PICTURE_ID, approvedPicture(), content("Ännu mer"), WHY));

        assertThat(other.amendment()).isInstanceOfSatisfying(Amendment.Revision.class, revision -> {
            assertThat(revision.agreements()).isEqualTo(Endorsements.NONE);
            assertThat(revision.signatures()).isEqualTo(Endorsements.NONE);
        });
    }

    @Test
    void oneChangeAtATime() {
        assertThat(refusal(extending().correct(content("Annat"), WHY)))
                .isEqualTo(new Refusal.AnotherAmendmentIsPending(Amendment.Kind.EXTENSION));
        assertThat(accepted(extending().dropAmendment())).isEqualTo(active());
    }

    @Test
    void whoLeavesSuspendsThePledgeAndMayComeBack() {
        assertThat(suspended().stage().state()).isEqualTo(PledgeState.SUSPENDED);
        assertThat(suspended().stage().state().isPublic()).isTrue();
        assertThat(refusal(suspended().resume(MUNICIPALITY, FIRST_DAY)))
                .isEqualTo(new Refusal.OnlyTheOneThatLeftReturns(POLICE));

        assertThat(accepted(suspended().resume(POLICE, FIRST_DAY))).isEqualTo(active());
        assertThat(accepted(suspended().resume(POLICE, DAY_AFTER)).stage().state())
                .isEqualTo(PledgeState.FOLLOW_UP_DUE);
    }

    @Test
    void whoLeavesTakesAlongWhatWasAgreedAboutAChange() {
        Pledge left = accepted(extending().withdraw(leaving(POLICE)));

        assertThat(accepted(left.resume(POLICE, FIRST_DAY))).isEqualTo(active());
    }

    @Test
    void aPledgeThatBothHaveLeftEndsAndStaysVisible() {
        Pledge withdrawn = accepted(suspended().withdraw(leaving(MUNICIPALITY)));

        assertThat(withdrawn.stage().state()).isEqualTo(PledgeState.WITHDRAWN);
        assertThat(withdrawn.stage().state().isPublic()).isTrue();
        assertThat(withdrawn.allowed()).isEmpty();
    }

    @Test
    void fulfilledIsWhatTheEvidenceShows() {
        assertThat(refusal(active().conclude(conclusion(Conclusion.Result.FULFILLED), DAY_AFTER)))
                .isInstanceOf(Refusal.ActivitiesAreNotDone.class);

        assertThat(accepted(done().conclude(conclusion(Conclusion.Result.FULFILLED), DAY_AFTER))
                        .amendment())
                .isInstanceOf(Amendment.Closing.class);
    }

    @Test
    void aPledgeThatWasNotFulfilledIsConcludedAndStaysVisible() {
        Pledge proposed = accepted(due().conclude(conclusion(Conclusion.Result.NOT_FULFILLED), DAY_AFTER));
        Pledge notFulfilled = endorsed(proposed, PledgeStep.SIGN, DAY_AFTER);

        assertThat(notFulfilled.stage().state()).isEqualTo(PledgeState.CONCLUDED);
        assertThat(notFulfilled.stage().state().isPublic()).isTrue();
    }

    @Test
    void doneAndWorkedAreToldApart() {
        assertThat(concluded().stage()).isInstanceOfSatisfying(PledgeStage.Concluded.class, end -> {
            assertThat(end.conclusion().result()).isEqualTo(Conclusion.Result.FULFILLED);
            assertThat(end.conclusion().effects())
                    .extracting(EffectFinding::verdict)
                    .containsExactly(EffectVerdict.NOT_MEASURABLE);
        });
    }

    @Test
    void theSameEvidenceCountsOnce() {
        assertThat(done().record(Staffanstorp.evidence("e1"), LAST_DAY)).isEqualTo(Verdict.unchanged(done()));
    }
}
