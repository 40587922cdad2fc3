package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.ConcernCategory.DRUGS;
import static se.medborgarlofte.pledge.domain.ConcernCategory.LIGHTING;
import static se.medborgarlofte.pledge.domain.ConcernCategory.TRAFFIC;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureInputsTest {

    @Test
    void theProblemWithMostConcernsComesFirst() {
        PictureInputs inputs = PictureInputs.from(
                List.of(new Concern("a", LIGHTING), new Concern("b", TRAFFIC), new Concern("c", TRAFFIC)));

        assertThat(inputs.problems())
                .containsExactly(
                        new PictureProblem(TRAFFIC, List.of("b", "c")), new PictureProblem(LIGHTING, List.of("a")));
        assertThat(inputs.problems().getFirst().concerns()).isEqualTo(2);
    }

    @Test
    void equallyManyAreRankedTheSameWhateverOrderTheyCameIn() {
        List<Concern> concerns = new ArrayList<>(List.of(
                new Concern("1", DRUGS),
                new Concern("2", LIGHTING),
                new Concern("3", TRAFFIC),
                new Concern("4", DRUGS)));
        PictureInputs expected = PictureInputs.from(concerns);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(concerns, new Random(seed));
            assertThat(PictureInputs.from(concerns)).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(expected.categories()).containsExactly(DRUGS, TRAFFIC, LIGHTING);
    }

    @Test
    void aPictureWithoutConcernsHasNoProblems() {
        assertThat(PictureInputs.from(List.of()).problems()).isEmpty();
    }
}
