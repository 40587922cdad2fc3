package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.medborgarlofte.pledge.domain.ConcernCategory.LIGHTING;
import static se.medborgarlofte.pledge.domain.ConcernCategory.RESIDENTIAL_BURGLARY;
import static se.medborgarlofte.pledge.domain.ConcernCategory.TRAFFIC;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draftPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftingAPledgeTest {

    @Test
    void aPledgeIsDraftedOnAnApprovedPicture() {
        var verdict = Pledge.draft(PICTURE_ID, approvedPicture(), content(), null);

        assertThat(events(verdict)).containsExactly(new PledgeEvent.Drafted());
        assertThat(Staffanstorp.accepted(verdict).basis()).isEqualTo(new PictureBasis(PICTURE_ID, 1));
    }

    @Test
    void aDraftOfAPictureCarriesNoPledge() {
        assertThat(refusal(Pledge.draft(PICTURE_ID, draftPicture(), content(), null)))
                .isEqualTo(new Refusal.PictureIsNotApproved());
    }

    @Test
    void aPledgeAnswersAProblemThatThePictureShows() {
        assertThat(refusal(Pledge.draft(PICTURE_ID, approvedPicture(), content("Lugnare trafik", TRAFFIC), null)))
                .isEqualTo(new Refusal.ProblemIsNotInPicture(TRAFFIC, List.of(RESIDENTIAL_BURGLARY, LIGHTING)));
    }

    @Test
    void aPledgeWithoutActivityOrIndicatorIsNone() {
        PledgeContent whole = content();
        assertThatIllegalArgumentException().isThrownBy(() -> with(whole, List.of(), whole.indicators()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(whole, whole.activities(), List.of()));
    }

    private static PledgeContent with(PledgeContent whole, List<Activity> activities, List<Indicator> indicators) {
        return new PledgeContent(
                whole.problemCategory(),
                whole.title(),
                whole.text(),
                whole.cause(),
                activities,
                indicators,
                LAST_DAY,
                null);
    }
}
