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
    private static final double MOSTLY = 0.5;
    private static final String TAUGHT = "taught by the labels";

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
            Weights standard = Weights.standard();
            Weights adapted = adapted(leftIndex, rightIndex, standard, standard.version() + ", prior from the files");
            Weights weights = labels.map(known -> taught(leftIndex, rightIndex, adapted, known))
                    .orElse(adapted);
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
    private Weights adapted(CandidateIndex leftIndex, CandidateIndex rightIndex, Weights weights, String version) {
        return Unjudged.adapted(
                weights,
                spread(List.copyOf(left.values()), SAMPLE),
                version,
                (trial, row, without) ->
                        ask(new Matcher(leftIndex, rightIndex, trial), normaliser.normalise(row), without));
    }

    /** Labels that pass over the best candidates tell what counts, but not how many have a match at all. */
    private Weights taught(CandidateIndex leftIndex, CandidateIndex rightIndex, Weights start, Labels known) {
        List<String> judged = spread(known.lefts().stream().sorted().toList(), MOST_JUDGED);
        Weights taught = Teaching.teach(judged, start, TAUGHT, (weights, id) -> {
            Answer answer = ask(new Matcher(leftIndex, rightIndex, weights), row(id), Set.of());
            return JudgedCase.of(
                    answer, known.confirmed().of(id), known.refused().of(id), false);
        });
        Matcher matcher = new Matcher(leftIndex, rightIndex, taught);
        double bestJudged = spread(judged, SAMPLE).stream()
                .mapToDouble(id -> isBestJudged(ask(matcher, row(id), Set.of()), id, known) ? 1 : 0)
                .average()
                .orElse(0);
        return bestJudged < MOSTLY ? adapted(leftIndex, rightIndex, taught, TAUGHT + ", prior from the files") : taught;
    }

    private NormalThing row(String id) {
        return normaliser.normalise(Objects.requireNonNull(left.get(id)));
    }

    private static boolean isBestJudged(Answer answer, String id, Labels known) {
        return answer.matches().stream().limit(1).anyMatch(best -> known.has(id, best.id()));
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
