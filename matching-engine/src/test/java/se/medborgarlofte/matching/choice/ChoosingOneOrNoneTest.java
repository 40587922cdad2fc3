package se.medborgarlofte.matching.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.matching.choice.Assignment.Pair;

/** Candidates exclude each other, and none of them is always possible. */
class ChoosingOneOrNoneTest {

    @Test
    void theChancesAndNoneAddUpToOne() {
        Choice choice = Choice.among(new double[] {3, 1, -2}, List.of(0, 1, 2));

        double sum = choice.none();
        for (double each : choice.probabilities()) {
            sum += each;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(choice.probabilities()[0]).isGreaterThan(choice.probabilities()[1]);
    }

    @Test
    void withoutCandidatesItIsNone() {
        assertThat(Choice.among(new double[0], List.of()).none()).isEqualTo(1);
    }

    @Test
    void twoLikelyCandidatesTakeFromEachOther() {
        double alone = Choice.among(new double[] {3}, List.of(0)).probabilities()[0];
        double together = Choice.among(new double[] {3, 3}, List.of(0, 1)).probabilities()[0];
        double oneThingTwice = Choice.among(new double[] {3, 3}, List.of(0, 0)).probabilities()[0];

        assertThat(together).isLessThan(0.5);
        assertThat(oneThingTwice).isCloseTo(alone, within(1e-12));
    }

    @Test
    void inCompanyTheyTakeLessFromEachOther() {
        double[] scores = {3, 3, -2};
        Choice apart = Choice.among(scores, List.of(0, 1, 2), 0);
        Choice inCompany = Choice.among(scores, List.of(0, 1, 2), 0.9);
        Choice free = Choice.among(scores, List.of(0, 1, 2), 1);

        assertThat(apart.probabilities()[0]).isLessThan(0.5);
        assertThat(inCompany.probabilities()[0]).isBetween(0.8, free.probabilities()[0]);
        assertThat(inCompany.probabilities()[2]).isLessThan(free.probabilities()[2]);
        assertThat(free.probabilities()[0]).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-12));
    }

    @Test
    void scoresBeyondAllMeasureStayProbabilities() {
        Choice choice = Choice.among(new double[] {900, -900}, List.of(0, 1));
        assertThat(choice.probabilities()).containsExactly(new double[] {1, 0}, within(1e-9));
    }

    @Test
    void eachThingIsGivenAwayOnce() {
        List<Pair> chosen = Assignment.oneToOne(
                List.of(
                        new Pair("a", "x", 0.9),
                        new Pair("b", "x", 0.8),
                        new Pair("b", "y", 0.7),
                        new Pair("c", "z", 0.4)),
                0.5);

        assertThat(chosen).containsExactly(new Pair("a", "x", 0.9), new Pair("b", "y", 0.7));
    }
}
