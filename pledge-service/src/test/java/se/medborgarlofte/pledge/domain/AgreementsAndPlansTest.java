package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.ConcernCategory.LIGHTING;
import static se.medborgarlofte.pledge.domain.ConcernCategory.RESIDENTIAL_BURGLARY;
import static se.medborgarlofte.pledge.domain.ConcernCategory.TRAFFIC;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.CHIEF;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.agreement;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.by;
import static se.medborgarlofte.pledge.domain.Staffanstorp.decidedPlan;
import static se.medborgarlofte.pledge.domain.Staffanstorp.decision;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draftPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.measure;
import static se.medborgarlofte.pledge.domain.Staffanstorp.plan;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;
import static se.medborgarlofte.pledge.domain.Staffanstorp.signedAgreement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsAndPlansTest {

    @Test
    void anAgreementHoldsWhenBothHaveSignedAndOnlyWithinItsTime() {
        assertThat(agreement().holdsOn(BOARD_DAY)).isFalse();
        assertThat(signedAgreement().holdsOn(BOARD_DAY)).isTrue();
        assertThat(signedAgreement().holdsOn(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void onePersonCannotSignAnAgreementForBoth() {
        CooperationAgreement half = accepted(agreement().sign(by(Party.POLICE, CHIEF)));

        assertThat(refusal(half.sign(by(Party.MUNICIPALITY, CHIEF)))).isEqualTo(new Refusal.SamePersonForBothParties());
        assertThat(half.sign(by(Party.POLICE, CHIEF))).isEqualTo(Verdict.unchanged(half));
    }

    @Test
    void everyMeasureAnswersAProblemOfTheApprovedPicture() {
        assertThat(refusal(ActionPlan.draft(PICTURE_ID, approvedPicture(), List.of(measure(TRAFFIC)))))
                .isEqualTo(new Refusal.ProblemIsNotInPicture(TRAFFIC, List.of(RESIDENTIAL_BURGLARY, LIGHTING)));
        assertThat(refusal(ActionPlan.draft(PICTURE_ID, draftPicture(), List.of(measure(LIGHTING)))))
                .isEqualTo(new Refusal.PictureIsNotApproved());
    }

    @Test
    void aDecidedPlanStands() {
        assertThat(refusal(decidedPlan().revise(approvedPicture(), List.of(measure(LIGHTING)))))
                .isEqualTo(new Refusal.PlanIsDecided());
        assertThat(refusal(decidedPlan().decide(decision(BOARD_DAY), BOARD_DAY)))
                .isEqualTo(new Refusal.PlanIsDecided());
        assertThat(refusal(plan().decide(decision(BOARD_DAY.plusDays(1)), BOARD_DAY)))
                .isEqualTo(new Refusal.DecisionLiesAhead(BOARD_DAY.plusDays(1), BOARD_DAY));
    }

    @Test
    void theReviewOfAPictureIsRemindedOfOnceAndIsOverdueOnce() {
        SituationPicture picture = approvedPicture();
        var reminded = picture.remindOfReview(ReviewNotice.REMINDED);
        assertThat(events(reminded)).containsExactly(new PictureEvent.ReviewReminded());
        assertThat(events(accepted(reminded).remindOfReview(ReviewNotice.REMINDED)))
                .isEmpty();

        var overdue = accepted(reminded).remindOfReview(ReviewNotice.OVERDUE);

        assertThat(events(overdue)).containsExactly(new PictureEvent.ReviewOverdue());
        assertThat(events(accepted(overdue).remindOfReview(ReviewNotice.REMINDED)))
                .isEmpty();
        assertThat(events(draftPicture().remindOfReview(ReviewNotice.OVERDUE))).isEmpty();
    }
}
