package se.medborgarlofte.matching.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** Before anybody has judged an answer, the answers themselves tell how often there is one and what chance looks like. */
class UnjudgedTest {

    private static final Normaliser NORMALISER = Normaliser.standard();
    private static final int ROWS = 120;
    private static final List<String> SYLLABLES = List.of("ba", "ke", "li", "mo", "nu", "py", "ra", "se", "ti", "vo");

    @Test
    void theShareOfMatchesShows() {
        double all = adapted(rows("a", 0, ""), rows("b", 0, "")).prior();
        double few = adapted(rows("a", 0, ""), rows("b", 110, "")).prior();

        assertThat(all).isGreaterThan(Weights.standard().prior());
        assertThat(few).isLessThan(Weights.standard().prior());
    }

    @Test
    void whatIsAlikeWithoutBeingTheSameMakesCautious() {
        List<NormalThing> withRelatives = Stream.concat(
                        rows("b", 0, "gul modell").stream(), rows("c", 0, "lila ram med korg och lykta").stream())
                .toList();
        List<NormalThing> left = rows("a", 0, "gul modell");

        assertThat(adapted(left, withRelatives).prior())
                .isLessThan(adapted(left, rows("b", 0, "gul modell")).prior());
    }

    @Test
    void thatOneThingHasSeveralRowsShows() {
        List<NormalThing> threeTimes = Stream.of("ny", "begagnad", "lager")
                .flatMap(shop -> rows(shop, 0, shop).stream())
                .toList();

        assertThat(adapted(rows("a", 0, ""), threeTimes).company()).isGreaterThan(0.5);
        assertThat(adapted(rows("a", 0, ""), rows("b", 0, "ny")).company()).isZero();
    }

    @Test
    void nothingIsLearnedWhereNothingIsFound() {
        Weights start = Weights.standard();

        assertThat(adapted(rows("a", 0, ""), List.of())).isEqualTo(start);
    }

    /** Each row has four words of its own, the same on every side. */
    private static List<NormalThing> rows(String side, int from, String more) {
        return IntStream.range(from, from + ROWS)
                .mapToObj(
                        i -> Thing.withId(side + i).head(words(i) + " " + more).build())
                .map(NORMALISER::normalise)
                .toList();
    }

    private static String words(int row) {
        Random random = new Random(row);
        return Stream.generate(() -> word(random)).limit(4).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return random.ints(4, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }

    private static Weights adapted(List<NormalThing> left, List<NormalThing> right) {
        try (CandidateIndex lost = index(left);
                CandidateIndex found = index(right)) {
            return Unjudged.adapted(
                    Weights.standard(),
                    left,
                    "from the rows",
                    (weights, row, without) ->
                            new Matcher(lost, found, weights).ask(row, Side.LOST, Context.RECORDS.without(without)));
        }
    }

    private static CandidateIndex index(List<NormalThing> things) {
        CandidateIndex index = LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
        things.forEach(index::put);
        index.refresh();
        return index;
    }
}
