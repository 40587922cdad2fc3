package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.CODE;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.accepted;
import static se.medborgarlofte.pledge.domain.Staffanstorp.audience;
import static se.medborgarlofte.pledge.domain.Staffanstorp.events;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.pledge.domain.StatutoryClock.Duty;
import se.medborgarlofte.pledge.domain.StatutoryClock.Escalation;

/** Whoever works for an area hears of what is owed or broken: once, again when it is worse, and then those above. */
class WatchingAnAreaTest {

    private static final Alarm REVIEW_SOON = review(Alarm.Urgency.SOON);
    private static final Alarm GAP =
            Alarm.of(new Gap(Gap.Kind.ACTIVITY_WITHOUT_EVIDENCE, "pledge", "a1", FIRST_DAY.minusDays(30)));

    @Test
    void theCoordinatorIsToldOnce() {
        AreaWatch told = look(AreaWatch.over(CODE), FIRST_DAY, GAP, REVIEW_SOON);

        assertThat(events(AreaWatch.over(CODE).look(List.of(GAP, REVIEW_SOON), audience(), FIRST_DAY)))
                .containsExactly(new WatchEvent.Raised(
                        List.of(GAP, REVIEW_SOON), audience().coordinators(), FIRST_DAY));
        assertThat(events(told.look(List.of(REVIEW_SOON, GAP), audience(), FIRST_DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void whatBecomesOverdueIsToldAgain() {
        AreaWatch told = look(AreaWatch.over(CODE), FIRST_DAY, REVIEW_SOON);
        Alarm overdue = review(Alarm.Urgency.NOW);

        assertThat(events(told.look(List.of(overdue), audience(), FIRST_DAY.plusDays(1))))
                .containsExactly(
                        new WatchEvent.Raised(List.of(overdue), audience().coordinators(), FIRST_DAY.plusDays(1)));
    }

    @Test
    void whatStaysOpenForThreeMonthsGoesToThoseAboveOnce() {
        AreaWatch told = look(AreaWatch.over(CODE), FIRST_DAY, GAP);
        LocalDate threeMonths = FIRST_DAY.plusMonths(3);
        Alarm above = GAP.with(Alarm.Urgency.ABOVE);

        assertThat(events(told.look(List.of(GAP), audience(), threeMonths))).isEmpty();
        assertThat(events(told.look(List.of(GAP), audience(), threeMonths.plusDays(1))))
                .containsExactly(
                        new WatchEvent.Escalated(List.of(above), audience().above(), threeMonths.plusDays(1)));
        assertThat(events(look(told, threeMonths.plusDays(1), GAP)
                        .look(List.of(GAP), audience(), threeMonths.plusDays(2))))
                .isEmpty();
    }

    @Test
    void whatComesNearGoesToNobodyAboveHoweverLongItIsKnown() {
        AreaWatch told = look(AreaWatch.over(CODE), FIRST_DAY, REVIEW_SOON);

        assertThat(events(told.look(List.of(REVIEW_SOON), audience(), FIRST_DAY.plusYears(1))))
                .isEmpty();
    }

    @Test
    void whatWasMendedAndBreaksAgainIsNew() {
        AreaWatch told = look(AreaWatch.over(CODE), FIRST_DAY, GAP);
        AreaWatch mended = look(told, FIRST_DAY.plusMonths(6));

        assertThat(mended.told()).isEmpty();
        assertThat(events(mended.look(List.of(GAP), audience(), FIRST_DAY.plusMonths(7))))
                .hasOnlyElementsOfType(WatchEvent.Raised.class)
                .hasSize(1);
    }

    @Test
    void aDutyThatIsMetGivesNoAlarmAndOneThatIsOverdueForLongGoesAboveAtOnce() {
        LocalDate due = FIRST_DAY;
        StatutoryClock before = new StatutoryClock(due.minusYears(1));
        StatutoryClock soon = new StatutoryClock(due.minusDays(10));
        StatutoryClock late = new StatutoryClock(due.plusDays(1));
        StatutoryClock muchLater = new StatutoryClock(due.plusMonths(4));

        assertThat(Alarm.of(before.pictureReview(PICTURE_ID, due))).isEmpty();
        assertThat(Alarm.of(soon.pictureReview(PICTURE_ID, due))).contains(review(Alarm.Urgency.SOON));
        assertThat(Alarm.of(late.pictureReview(PICTURE_ID, due))).contains(review(Alarm.Urgency.NOW));
        assertThat(Alarm.of(muchLater.pictureReview(PICTURE_ID, due))).contains(review(Alarm.Urgency.ABOVE));
        assertThat(Alarm.of(before.agreement(null, null)))
                .contains(new Alarm(Alarm.Kind.COOPERATION_AGREEMENT, "", "", null, Alarm.Urgency.NOW));
    }

    @Test
    void everyDutyAndEveryGapHasAnAlarm() {
        for (Duty.Kind kind : Duty.Kind.values()) {
            Duty missing = new Duty(kind, Duty.State.MISSING, null, null, Escalation.COORDINATOR);
            assertThat(Alarm.of(missing).orElseThrow().kind().name()).isEqualTo(kind.name());
        }
        for (Gap.Kind kind : Gap.Kind.values()) {
            assertThat(Alarm.of(new Gap(kind, "p", "", FIRST_DAY)).kind().name())
                    .isEqualTo(kind.name());
        }
    }

    private static AreaWatch look(AreaWatch watch, LocalDate today, Alarm... alarms) {
        return accepted(watch.look(List.of(alarms), audience(), today));
    }

    private static Alarm review(Alarm.Urgency urgency) {
        return new Alarm(Alarm.Kind.PICTURE_REVIEW, PICTURE_ID, "", FIRST_DAY, urgency);
    }
}
