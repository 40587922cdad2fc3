package se.medborgarlofte.bench.goods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.generator.StolenGoods;
import se.medborgarlofte.bench.pairs.DescribedPairs;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/**
 * Both sides' indexes in memory, and found things to ask about as the police meet them: nine of ten were never reported.
 */
record Trial(String name, CandidateIndex lost, CandidateIndex found, List<Case> cases) implements AutoCloseable {

    private static final Normaliser NORMALISER = Normaliser.standard();
    private static final int PARTS = 10;
    private static final int OTHERS = 2_000;

    /** @param answer what was reported of it, if anything was */
    record Case(NormalThing thing, Optional<String> answer) {}

    /**
     * Generated goods.
     *
     * @param reportedOfAKind so many things are asked about of each kind that was reported, and nine times as many others
     * @param known so many of the found things lie in their own side's index
     */
    static Trial generated(long seed, int items, int reportedOfAKind, int known) {
        StolenGoods goods = new StolenGoods(seed);
        Trial trial = empty("%,d reported, %,d found, seed %d".formatted(items, known, seed));
        goods.reported(0, items).map(NORMALISER::normalise).forEach(trial.lost::put);
        long answered =
                Stream.of(QuestionKind.values()).filter(QuestionKind::answered).count();
        int unanswered = (int) (reportedOfAKind * answered * (PARTS - 1) / (QuestionKind.values().length - answered));
        for (QuestionKind kind : QuestionKind.values()) {
            trial.ask(goods.questions(kind, kind.answered() ? reportedOfAKind : unanswered, items));
        }
        int every = Math.max(1, trial.cases.size() / Math.max(1, known));
        for (int i = 0; i < trial.cases.size() && i / every < known; i += every) {
            trial.found.put(trial.cases.get(i).thing);
        }
        return trial.refreshed();
    }

    /** One half of the hand-written pairs, ten times over: each time a tenth of the victims have reported theirs. */
    static List<Trial> written(Path pairs, String half, long seed) throws IOException {
        DescribedPairs described = DescribedPairs.read(pairs, half);
        List<Trial> trials = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Trial trial = empty(half + " pairs, part " + part);
            StolenGoods goods = new StolenGoods(seed + part);
            goods.reported(0, OTHERS).map(NORMALISER::normalise).forEach(trial.lost::put);
            goods.questions(QuestionKind.NEVER_REPORTED, OTHERS, OTHERS).stream()
                    .map(Question::found)
                    .map(NORMALISER::normalise)
                    .forEach(trial.found::put);
            trials.add(trial.about(described, part).refreshed());
        }
        return trials;
    }

    private Trial about(DescribedPairs pairs, int part) {
        Set<String> reported =
                Set.copyOf(part(pairs.victims(), part).stream().map(Thing::id).toList());
        part(pairs.victims(), part).stream().map(NORMALISER::normalise).forEach(lost::put);
        Map<String, String> victimOf = pairs.victimOf();
        for (Thing officers : pairs.officers()) {
            NormalThing thing = NORMALISER.normalise(officers);
            found.put(thing);
            cases.add(new Case(
                    thing, Optional.ofNullable(victimOf.get(officers.id())).filter(reported::contains)));
        }
        return this;
    }

    private static List<Thing> part(List<Thing> all, int part) {
        List<Thing> chosen = new ArrayList<>();
        for (int i = part; i < all.size(); i += PARTS) {
            chosen.add(all.get(i));
        }
        return chosen;
    }

    private static Trial empty(String name) {
        return new Trial(name, memory(), memory(), new ArrayList<>());
    }

    private static CandidateIndex memory() {
        return LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
    }

    private void ask(List<Question> questions) {
        questions.forEach(question -> cases.add(new Case(NORMALISER.normalise(question.found()), question.answer())));
    }

    private Trial refreshed() {
        lost.refresh();
        found.refresh();
        return this;
    }

    Answer ask(Weights weights, Case about) {
        return new Matcher(lost, found, weights).ask(about.thing, Side.FOUND);
    }

    JudgedCase judged(Weights weights, Case about) {
        return JudgedCase.of(ask(weights, about), about.answer.map(Set::of).orElse(Set.of()), Set.of(), true);
    }

    @Override
    public void close() {
        lost.close();
        found.close();
    }
}
