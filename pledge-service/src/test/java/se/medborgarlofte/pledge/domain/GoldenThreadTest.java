package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.ConcernCategory.LIGHTING;
import static se.medborgarlofte.pledge.domain.ConcernCategory.RESIDENTIAL_BURGLARY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.active;
import static se.medborgarlofte.pledge.domain.Staffanstorp.burglariesAndLighting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.concluded;
import static se.medborgarlofte.pledge.domain.Staffanstorp.done;
import static se.medborgarlofte.pledge.domain.Staffanstorp.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GoldenThreadTest {

    private static final String PLEDGE = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02";

    @Test
    void aProblemWithoutAPledgeIsAStrandThatEndsAtOnceAndAGap() {
        GoldenThread thread = thread(serving(active()), FIRST_DAY);

        assertThat(thread.threads())
                .extracting(Strand::problem, Strand::isWhole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RESIDENTIAL_BURGLARY, true),
                        org.assertj.core.groups.Tuple.tuple(LIGHTING, false));
        assertThat(thread.gaps(Set.of()))
                .containsExactly(new Gap(Gap.Kind.PROBLEM_WITHOUT_MEASURE, PICTURE_ID, "LIGHTING", FIRST_DAY));
    }

    @Test
    void aMeasureOfTheActionPlanAnswersAProblem() {
        assertThat(thread(serving(active()), FIRST_DAY).gaps(Set.of(LIGHTING))).isEmpty();
    }

    @Test
    void aPledgeWhoseProblemThePictureNoLongerShowsIsAGap() {
        PictureInputs lightingAlone = PictureInputs.from(List.of(new Concern("c2", LIGHTING)));

        assertThat(kinds(new GoldenThread(
                                new GoldenThread.PictureOfThread(PICTURE_ID, lightingAlone, FIRST_DAY),
                                List.of(of(serving(active()))),
                                FIRST_DAY)
                        .gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.MEASURE_WITHOUT_PROBLEM);
    }

    @Test
    void whenHalfOfItsTimeHasPassedSomethingOfAnActivityMustShow() {
        LocalDate halfway = LocalDate.of(2027, 6, 1);

        assertThat(kinds(thread(serving(active()), halfway.plusDays(1)).gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.ACTIVITY_WITHOUT_EVIDENCE);
        assertThat(thread(serving(done()), halfway.plusDays(1)).gaps(Set.of(LIGHTING)))
                .isEmpty();
    }

    @Test
    void anActivityThatEndsBeforeThePledgeNeedsASuccessor() {
        UnaryOperator<Activity> early = activity -> new Activity(
                "a1",
                activity.party(),
                activity.function(),
                activity.description(),
                new Period(FIRST_DAY.minusYears(1), FIRST_DAY.plusDays(10)),
                1,
                List.of("i1"),
                null);

        assertThat(kinds(thread(with(done(), early), FIRST_DAY.plusDays(11)).gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.ACTIVITY_WITHOUT_SUCCESSOR);
        assertThat(kinds(thread(with(done(), early), FIRST_DAY.plusDays(10)).gaps(Set.of(LIGHTING))))
                .isEmpty();
    }

    @Test
    void aPledgeThatNobodyFollowsUpIsAGap() {
        assertThat(kinds(thread(serving(withEvidence(due())), LAST_DAY.plusDays(61))
                        .gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.PLEDGE_WITHOUT_FOLLOW_UP);
        assertThat(thread(serving(withEvidence(due())), LAST_DAY.plusDays(60)).gaps(Set.of(LIGHTING)))
                .isEmpty();
    }

    @Test
    void aConcludedPledgeNoLongerAnswersItsProblem() {
        assertThat(kinds(thread(serving(concluded()), LAST_DAY.plusDays(9)).gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.PROBLEM_WITHOUT_MEASURE);
    }

    @Test
    void anActivityThatServesNoIndicatorCannotShowItsEffect() {
        assertThat(kinds(thread(active(), FIRST_DAY).gaps(Set.of(LIGHTING))))
                .containsExactly(Gap.Kind.ACTIVITY_WITHOUT_INDICATOR);
    }

    private static List<Gap.Kind> kinds(List<Gap> gaps) {
        return gaps.stream().map(Gap::kind).toList();
    }

    private static GoldenThread thread(Pledge pledge, LocalDate today) {
        return new GoldenThread(
                new GoldenThread.PictureOfThread(PICTURE_ID, burglariesAndLighting(), FIRST_DAY),
                List.of(of(pledge)),
                today);
    }

    private static GoldenThread.PledgeWithEffect of(Pledge pledge) {
        return new GoldenThread.PledgeWithEffect(
                PLEDGE, pledge, List.of(new EffectFinding("i1", EffectVerdict.NOT_MEASURABLE)));
    }

    private static Pledge withEvidence(Pledge pledge) {
        return pledge.withEvidence(Staffanstorp.evidence("e1"));
    }

    private static Pledge serving(Pledge pledge) {
        return with(
                pledge,
                a -> new Activity(
                        a.key(), a.party(), a.function(), a.description(), a.period(), 1, List.of("i1"), null));
    }

    private static Pledge with(Pledge pledge, UnaryOperator<Activity> edit) {
        PledgeContent c = pledge.content();
        PledgeContent edited = new PledgeContent(
                c.problemCategory(),
                c.title(),
                c.text(),
                c.cause(),
                c.activities().stream().map(edit).toList(),
                c.indicators(),
                c.validUntil(),
                c.english());
        return new Pledge(
                pledge.municipalityCode(),
                pledge.basis(),
                edited,
                pledge.contentRevision(),
                pledge.stage(),
                pledge.decisions(),
                pledge.amendment(),
                pledge.versions(),
                pledge.evidence(),
                null);
    }
}
