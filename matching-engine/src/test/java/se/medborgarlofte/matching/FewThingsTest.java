package se.medborgarlofte.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.matching.Described.normal;
import static se.medborgarlofte.matching.Described.thing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** In a registry that has only begun to fill, that nothing else is alike tells next to nothing. */
class FewThingsTest {

    private final Described things = new Described();

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void theOnlyBicycleInTheRegistryIsNotThereforeTheOneThatWasSeized() {
        NormalThing seized = thing("seized", "herrcykel svart");
        things.lost(thing("stolen", "damcykel")).found(seized);

        assertThat(probability(things.whoseIsTheSeized(seized))).isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 99})
    void aBicycleDescribedInTheSameWordsIsPerhapsTheOneAndPerhapsNot(int others) {
        NormalThing seized = thing("seized", "damcykel Crescent röd");
        otherBicycles(others).lost(thing("stolen", "damcykel Crescent röd")).found(seized);

        Answer answer = things.whoseIsTheSeized(seized);

        assertThat(answer.matches().getFirst().id()).isEqualTo("stolen");
        assertThat(probability(answer)).isBetween(0.02, 0.6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 99})
    void aFrameNumberConvincesHoweverFewThingsThereAre(int others) {
        NormalThing seized = normal(Thing.withId("seized").head("herrcykel").code(CodeKind.SERIAL, "WX48O821597"));
        otherBicycles(others)
                .lost(normal(Thing.withId("stolen").head("cykel").code(CodeKind.FRAME, "WX480B21597")))
                .found(seized);

        Answer answer = things.whoseIsTheSeized(seized);

        assertThat(answer.matches().getFirst().id()).isEqualTo("stolen");
        assertThat(probability(answer)).isGreaterThan(0.95);
    }

    @Test
    void whatOneOfAFewSharesAlreadySaysMoreAmongMany() {
        NormalThing seized = thing("seized", "damcykel Crescent röd");
        things.lost(thing("stolen", "damcykel Crescent röd")).found(seized);
        double amongFew = probability(things.whoseIsTheSeized(seized));

        things.amongOthers();

        assertThat(probability(things.whoseIsTheSeized(seized))).isGreaterThan(amongFew);
    }

    @Test
    void theRowsOfAFileAreAllThereIs() {
        assertThat(Weights.standard().trustInSilence(0)).isEqualTo(1);
        assertThat(Weights.standard().trustInSilence(7)).isEqualTo(1);
        assertThat(Weights.goods().trustInSilence(0)).isZero();
        assertThat(Weights.goods().trustInSilence(1_000_000)).isGreaterThan(0.99);
    }

    private Described otherBicycles(int count) {
        String[] kinds = {"herrcykel", "barncykel", "elcykel"};
        String[] brands = {"Monark", "Skeppshult", "Kronan"};
        String[] colours = {"svart", "blå", "grön", "vit"};
        for (int i = 0; i < count; i++) {
            things.lost(thing(
                    "other-" + i,
                    kinds[i % kinds.length] + " " + brands[i / 3 % brands.length] + " " + colours[i / 9 % 4]));
        }
        return things;
    }

    private static double probability(Answer answer) {
        return answer.matches().getFirst().probability();
    }
}
