package se.medborgarlofte.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.generator.StolenGoods;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/**
 * What a victim and an officer wrote of the same thing must meet, among thousands of others. Prints how often it does; what
 * is required is only what a broken engine would miss.
 */
class HandWrittenPairsTest {
    private static final int OTHERS = 2_000;
    private static final long SEED = 20261130;

    private static final Normaliser NORMALISER = Normaliser.standard();
    private static final CandidateIndex LOST = memory();
    private static final CandidateIndex FOUND = memory();
    private static final Matcher MATCHER = new Matcher(LOST, FOUND, Weights.standard());

    @BeforeAll
    static void putAllPairsAmongOthers() throws IOException {
        for (String half : List.of("development", "held-out")) {
            DescribedPairs pairs = DescribedPairs.read(DescribedPairs.FOLDER, half);
            pairs.victims().forEach(thing -> LOST.put(NORMALISER.normalise(thing)));
            pairs.officers().forEach(thing -> FOUND.put(NORMALISER.normalise(thing)));
        }
        StolenGoods goods = new StolenGoods(SEED);
        goods.reported(0, OTHERS).forEach(thing -> LOST.put(NORMALISER.normalise(thing)));
        // Found things that nobody of the others misses: what is reported must not be hidden behind a right answer.
        goods.questions(QuestionKind.NEVER_REPORTED, OTHERS, OTHERS).stream()
                .map(Question::found)
                .forEach(thing -> FOUND.put(NORMALISER.normalise(thing)));
        LOST.refresh();
        FOUND.refresh();
    }

    @AfterAll
    static void close() {
        LOST.close();
        FOUND.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "held-out"})
    void whatTheOfficerWroteLeadsToWhatTheVictimWrote(String half) throws IOException {
        DescribedPairs pairs = DescribedPairs.read(DescribedPairs.FOLDER, half);
        List<Place> places = new ArrayList<>();
        for (Thing officers : pairs.officers()) {
            places.add(place(officers, Side.FOUND, pairs.victimOf().get(officers.id())));
        }
        assertThat(print(half + ", officer to victim", places)).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "held-out"})
    void whatTheVictimWroteLeadsToWhatTheOfficerWrote(String half) throws IOException {
        DescribedPairs pairs = DescribedPairs.read(DescribedPairs.FOLDER, half);
        List<Place> places = new ArrayList<>();
        Map<String, String> officerOf = new HashMap<>();
        pairs.victimOf().forEach((officer, victim) -> officerOf.put(victim, officer));
        for (Thing victims : pairs.victims()) {
            places.add(place(victims, Side.LOST, officerOf.get(victims.id())));
        }
        assertThat(print(half + ", victim to officer", places)).isGreaterThan(0.6);
    }

    @Test
    void thePairsAreManyAndHalvedByTheHashOfTheirId() throws IOException, NoSuchAlgorithmException {
        List<String> development = List.copyOf(DescribedPairs.read(DescribedPairs.FOLDER, "development")
                .victimOf()
                .values());
        List<String> heldOut = List.copyOf(DescribedPairs.read(DescribedPairs.FOLDER, "held-out")
                .victimOf()
                .values());
        assertThat(development.size() + heldOut.size()).isGreaterThanOrEqualTo(240);
        for (String victim :
                Stream.concat(development.stream(), heldOut.stream()).toList()) {
            String pair = victim.substring(0, victim.indexOf('-'));
            byte first = MessageDigest.getInstance("SHA-256").digest(pair.getBytes(StandardCharsets.UTF_8))[0];
            assertThat(development.contains(victim)).as(pair).isEqualTo(first % 2 == 0);
        }
    }

    private static Place place(Thing thing, Side side, String answer) {
        List<Match> matches = MATCHER.ask(NORMALISER.normalise(thing), side).matches();
        int place = matches.stream().map(Match::id).toList().indexOf(answer);
        double first = matches.isEmpty() ? 0 : matches.getFirst().probability();
        return new Place(place, first);
    }

    /** Recall among the first ten. */
    private static double print(String what, List<Place> places) {
        double at10 = share(places, 10);
        long sure = places.stream().filter(place -> place.first >= 0.5).count();
        long right = places.stream()
                .filter(place -> place.first >= 0.5 && place.at == 0)
                .count();
        double reciprocal = places.stream()
                .mapToDouble(place -> place.at < 0 ? 0 : 1.0 / (place.at + 1))
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, recall@1 %.3f, recall@10 %.3f, mean reciprocal rank %.3f; of %d with p ≥ 0.5 %d right%n",
                what,
                places.size(),
                share(places, 1),
                at10,
                reciprocal,
                sure,
                right);
        return at10;
    }

    private static double share(List<Place> places, int among) {
        return (double) places.stream()
                        .filter(place -> place.at >= 0 && place.at < among)
                        .count()
                / places.size();
    }

    private static CandidateIndex memory() {
        return LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
    }

    /** Where the right answer stood, from 0; -1 if nowhere. And how likely the first answer was held to be. */
    private record Place(int at, double first) {}
}
