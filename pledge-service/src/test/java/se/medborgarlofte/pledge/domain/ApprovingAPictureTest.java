package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.ANALYST;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.OFFICER;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PARTS;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.YEAR;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.burglariesAndLighting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draftPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;
import static se.medborgarlofte.pledge.domain.Staffanstorp.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApprovingAPictureTest {

    @Test
    void anApprovedPicturePinsItsProblemsAndTellsWhichConcernsItUses() {
        SituationPicture written = accepted(draftPicture().write(PARTS, ANALYST));

        var verdict = written.approve(burglariesAndLighting(), OFFICER, NOW);

        assertThat(accepted(verdict).stage())
                .isEqualTo(new PictureStage.Approved(burglariesAndLighting(), OFFICER, NOW));
        assertThat(events(verdict))
                .containsExactly(
                        new PictureEvent.Approved(), new PictureEvent.ConcernsUsed(List.of("c1", "c3", "c2"), NOW));
    }

    @Test
    void manyConcernsAreToldInPagesOfAtMostFiveHundred() {
        List<Concern> many = IntStream.range(0, 1_203)
                .mapToObj(i -> new Concern("concern-%05d".formatted(i), ConcernCategory.TRAFFIC))
                .toList();

        List<PictureEvent> told =
                events(accepted(draftPicture().write(PARTS, ANALYST)).approve(PictureInputs.from(many), OFFICER, NOW));

        List<List<String>> pages = told.stream()
                .filter(PictureEvent.ConcernsUsed.class::isInstance)
                .map(event -> ((PictureEvent.ConcernsUsed) event).concernIds())
                .toList();
        assertThat(pages).extracting(List::size).containsExactly(500, 500, 203);
        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyElementsOf(many.stream().map(Concern::id).toList());
    }

    @Test
    void aPictureThatLacksAPartIsNotApproved() {
        SituationPicture halfWritten = accepted(draftPicture().write(new StatutoryParts("Karta", " ", ""), ANALYST));

        assertThat(refusal(halfWritten.approve(burglariesAndLighting(), OFFICER, NOW)))
                .isEqualTo(
                        new Refusal.PartsAreMissing(List.of(StatutoryPart.OTHER_INFORMATION, StatutoryPart.ANALYSIS)));
    }

    @Test
    void whoeverWroteLastDoesNotApprove() {
        SituationPicture written = accepted(draftPicture().write(PARTS, ANALYST));

        assertThat(refusal(written.approve(burglariesAndLighting(), ANALYST, NOW)))
                .isEqualTo(new Refusal.ApproverWroteLast());
    }

    @Test
    void anApprovedPictureNeverChanges() {
        assertThat(refusal(approvedPicture().write(PARTS, ANALYST))).isEqualTo(new Refusal.PictureIsApproved());
        assertThat(refusal(approvedPicture().approve(burglariesAndLighting(), ANALYST, NOW)))
                .isEqualTo(new Refusal.PictureIsApproved());
    }

    @Test
    void theNextVersionStartsFromTheTextsOfTheApprovedOne() {
        Period next = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        SituationPicture second = accepted(approvedPicture().openNext(PICTURE_ID, next, OFFICER));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.previousPictureId()).isEqualTo(PICTURE_ID);
        assertThat(second.parts()).isEqualTo(PARTS);
        assertThat(second.period()).isEqualTo(next);
        assertThat(second.stage()).isEqualTo(new PictureStage.Draft());
    }

    @Test
    void aDraftHasNoNextVersion() {
        assertThat(refusal(draftPicture().openNext(PICTURE_ID, YEAR, OFFICER)))
                .isEqualTo(new Refusal.PictureIsNotApproved());
    }
}
