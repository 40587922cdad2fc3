package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.ConcernCategory.LIGHTING;
import static se.medborgarlofte.pledge.domain.ConcernCategory.RESIDENTIAL_BURGLARY;
import static se.medborgarlofte.pledge.domain.ConcernCategory.THEFT;
import static se.medborgarlofte.pledge.domain.ConcernCategory.VANDALISM;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemRankingTest {

    private static final ProblemRanking.Known NOTHING = known(Map.of(), List.of(), List.of(), Map.of());

    @Test
    void concernsAndWeightedSignalsDecideTheOrder() {
        ProblemRanking.Known now = known(
                Map.of(LIGHTING, 5, RESIDENTIAL_BURGLARY, 2),
                List.of(input(InputKind.STAFF_INTERVIEW, RESIDENTIAL_BURGLARY, 2, PictureInput.Weight.HIGH)),
                List.of(observation(VANDALISM, WeeklyObservation.Level.MUCH)),
                Map.of());

        assertThat(ProblemRanking.of(now, NOTHING))
                .extracting(ProblemRanking.Ranked::category, ProblemRanking.Ranked::score)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RESIDENTIAL_BURGLARY, 8),
                        org.assertj.core.groups.Tuple.tuple(LIGHTING, 5),
                        org.assertj.core.groups.Tuple.tuple(VANDALISM, 2));
    }

    @Test
    void statisticsAreShownBesideTheScoreAndNotCountedTwice() {
        ProblemRanking.Known now = known(
                Map.of(),
                List.of(input(InputKind.CRIME_STATISTICS, THEFT, 40, PictureInput.Weight.HIGH)),
                List.of(),
                Map.of(THEFT, 40));

        assertThat(ProblemRanking.of(now, NOTHING)).singleElement().satisfies(theft -> {
            assertThat(theft.score()).isZero();
            assertThat(theft.crimes()).isEqualTo(40);
        });
    }

    @Test
    void onlyWhatChanceDoesNotExplainIsATrend() {
        assertThat(trend(40, 10)).isEqualTo(ProblemRanking.Trend.RISING);
        assertThat(trend(10, 40)).isEqualTo(ProblemRanking.Trend.FALLING);
        assertThat(trend(12, 10)).isEqualTo(ProblemRanking.Trend.STEADY);
        assertThat(trend(12, 0)).isEqualTo(ProblemRanking.Trend.UNKNOWN);
    }

    @Test
    void whatThePoliceHaveNotReleasedIsNotSeenByTheMunicipality() {
        PictureInput restricted = new PictureInput(
                "i",
                "1230",
                InputKind.STAFF_INTERVIEW,
                "Polisen",
                YEAR,
                null,
                PictureInput.Weight.HIGH,
                PictureInput.Classification.RESTRICTED,
                Map.of(),
                "Sammanfattning",
                Party.POLICE,
                null,
                "officer",
                NOW);

        assertThat(restricted.visibleTo(Party.MUNICIPALITY)).isFalse();
        assertThat(restricted.visibleTo(Party.POLICE)).isTrue();
        PictureInput released = restricted.released(
                new PictureInput.Release("OSL", "chief", "Samordnare", restricted.contentHash(), NOW));
        assertThat(released.visibleTo(Party.MUNICIPALITY)).isTrue();
        assertThat(released.contentHash()).isEqualTo(restricted.contentHash());
    }

    private static ProblemRanking.Trend trend(int now, int before) {
        return ProblemRanking.of(
                        known(Map.of(THEFT, now), List.of(), List.of(), Map.of()),
                        known(Map.of(THEFT, before), List.of(), List.of(), Map.of()))
                .getFirst()
                .trend();
    }

    private static ProblemRanking.Known known(
            Map<ConcernCategory, Integer> concerns,
            List<PictureInput> inputs,
            List<WeeklyObservation> observations,
            Map<ConcernCategory, Integer> crimes) {
        return new ProblemRanking.Known(concerns, inputs, observations, crimes);
    }

    private static PictureInput input(InputKind kind, ConcernCategory category, int count, PictureInput.Weight weight) {
        return new PictureInput(
                "i",
                "1230",
                kind,
                "Fältgruppen",
                YEAR,
                null,
                weight,
                PictureInput.Classification.INTERNAL,
                Map.of(category, count),
                "Sammanfattning",
                Party.MUNICIPALITY,
                null,
                "coordinator",
                NOW);
    }

    private static WeeklyObservation observation(ConcernCategory category, WeeklyObservation.Level level) {
        return new WeeklyObservation(
                "1230",
                LocalDate.of(2026, 11, 23),
                WeeklyObservation.Place.SCHOOL,
                Map.of(category, level),
                "",
                "reporter",
                NOW);
    }
}
