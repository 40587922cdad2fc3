package se.medborgarlofte.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.medborgarlofte.bench.Pairs.Labels;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.learn.Teaching;
import se.medborgarlofte.matching.learn.Unjudged;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** Reads two files and the gold pairs, asks the right side about each row of the left, and measures the answers. */
final class MatchFiles {

    /** So many questions tell what share has a match. */
    private static final int SAMPLE = 1500;

    private static final int MOST_JUDGED = 5000;

    private final Normaliser normaliser = Normaliser.standard();
    private final Map<String, Thing> left;
    private final Map<String, Thing> right;
    private final Pairs gold;
    private final Optional<Labels> labels;

    MatchFiles(Options options) {
        left = Things.read(options.left(), options);
        right = Things.read(options.right(), options);
        gold = Pairs.gold(options.gold(), left.keySet(), right.keySet());
        labels = options.labels().map(file -> Labels.read(file, left.keySet(), right.keySet()));
    }

    Report run() {
        try (CandidateIndex leftIndex = index(left);
                CandidateIndex rightIndex = index(right)) {
            Weights weights = labels.map(known -> taught(leftIndex, rightIndex, known))
                    .orElseGet(() -> adapted(leftIndex, rightIndex));
            return measured(new Matcher(leftIndex, rightIndex, weights), weights);
        }
    }

    /** What things become is not kept: of many rows it takes more room than the rows and their index together. */
    private CandidateIndex index(Map<String, Thing> things) {
        CandidateIndex index = LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
        things.values().forEach(thing -> index.put(normaliser.normalise(thing)));
        index.refresh();
        return index;
    }

    private static Answer ask(Matcher matcher, NormalThing thing, Set<String> without) {
        return matcher.ask(thing, Side.LOST, Context.RECORDS.without(without));
    }

    /** Nothing is taught, but how many have a match, and what chance looks like, shows in the answers themselves. */
    private Weights adapted(CandidateIndex leftIndex, CandidateIndex rightIndex) {
        Weights standard = Weights.standard();
        return Unjudged.adapted(
                standard,
                spread(List.copyOf(left.values()), SAMPLE),
                standard.version() + ", prior from the files",
                (weights, row, without) ->
                        ask(new Matcher(leftIndex, rightIndex, weights), normaliser.normalise(row), without));
    }

    private Weights taught(CandidateIndex leftIndex, CandidateIndex rightIndex, Labels known) {
        List<String> judged = spread(known.lefts().stream().sorted().toList(), MOST_JUDGED);
        return Teaching.teach(judged, Weights.standard(), "taught by the labels", (weights, id) -> {
            NormalThing thing = normaliser.normalise(Objects.requireNonNull(left.get(id)));
            Answer answer = ask(new Matcher(leftIndex, rightIndex, weights), thing, Set.of());
            return JudgedCase.of(
                    answer, known.confirmed().of(id), known.refused().of(id), false);
        });
    }

    /** As many as are wanted, from everywhere: files are often sorted, and those at their beginning alike. */
    private static <T> List<T> spread(List<T> all, int wanted) {
        int count = Math.min(wanted, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private Report measured(Matcher matcher, Weights weights) {
        Measuring measuring = new Measuring(gold);
        left.forEach((id, row) -> {
            NormalThing thing = normaliser.normalise(row);
            long start = System.nanoTime();
            Answer answer = ask(matcher, thing, Set.of());
            measuring.add(id, answer, System.nanoTime() - start);
        });
        return measuring.report(left.size(), right.size(), labels, weights.version());
    }
}
