package se.medborgarlofte.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.medborgarlofte.bench.Pairs.Labels;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.learn.Share;
import se.medborgarlofte.matching.learn.Teaching;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;

/** Reads two files and the gold pairs, asks the right side about each row of the left, and measures the answers. */
final class MatchFiles {

    /** So many questions tell what share has a match. */
    private static final int SAMPLE = 3000;

    private final Map<String, NormalThing> left;
    private final Map<String, NormalThing> right;
    private final Pairs gold;
    private final Optional<Labels> labels;

    MatchFiles(Options options) {
        Normaliser normaliser = Normaliser.standard();
        left = Things.read(Table.read(options.left()), options, normaliser);
        right = Things.read(Table.read(options.right()), options, normaliser);
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

    private static CandidateIndex index(Map<String, NormalThing> things) {
        CandidateIndex index = LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
        things.values().forEach(index::put);
        index.refresh();
        return index;
    }

    private static Answer ask(Matcher matcher, NormalThing thing) {
        return matcher.ask(thing, Side.LOST, Context.RECORDS);
    }

    /** Nothing is taught, but how many have a match at all shows in the answers themselves. */
    private Weights adapted(CandidateIndex leftIndex, CandidateIndex rightIndex) {
        Weights standard = Weights.standard();
        Matcher matcher = new Matcher(leftIndex, rightIndex, standard);
        List<Double> none = left.values().stream()
                .limit(SAMPLE)
                .map(thing -> ask(matcher, thing).none())
                .toList();
        return Share.adapted(standard, none, standard.version() + ", prior from the files");
    }

    private Weights taught(CandidateIndex leftIndex, CandidateIndex rightIndex, Labels known) {
        List<String> judged = known.lefts().stream().sorted().toList();
        return Teaching.teach(judged, Weights.standard(), "taught by the labels", (weights, id) -> {
            Answer answer = ask(new Matcher(leftIndex, rightIndex, weights), Objects.requireNonNull(left.get(id)));
            return JudgedCase.of(
                    answer, known.confirmed().of(id), known.refused().of(id), false);
        });
    }

    private Report measured(Matcher matcher, Weights weights) {
        Measuring measuring = new Measuring(gold);
        left.forEach((id, thing) -> {
            long start = System.nanoTime();
            Answer answer = ask(matcher, thing);
            measuring.add(id, answer, System.nanoTime() - start);
        });
        return measuring.report(left.size(), right.size(), labels, weights.version());
    }
}
