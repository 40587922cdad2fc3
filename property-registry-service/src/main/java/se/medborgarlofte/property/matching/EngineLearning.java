package se.medborgarlofte.property.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.learn.ConditionalLogit;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.property.application.LearningRun;
import se.medborgarlofte.property.application.LearningRun.Outcome;
import se.medborgarlofte.property.application.LearningRun.Quality;
import se.medborgarlofte.property.application.NotCurrentException;
import se.medborgarlofte.property.application.WeightsLearning;

/**
 * Learns with the engine. Three of four cases teach, every fourth one tests: what is released has proven itself on cases
 * that it has not seen, beside the weights that are in use.
 */
@Component
class EngineLearning implements WeightsLearning {
    private static final int FEWEST_CASES = 20;
    private static final int TESTED = 4;

    private final MongoJudgedCases cases;
    private final FalseMatches falseMatches;
    private final CurrentIndex current;
    private final CurrentWeights weights;
    private final ReleasedWeights released;
    private final Clock clock;

    EngineLearning(
            MongoJudgedCases cases,
            FalseMatches falseMatches,
            CurrentIndex current,
            CurrentWeights weights,
            ReleasedWeights released,
            Clock clock) {
        this.cases = cases;
        this.falseMatches = falseMatches;
        this.current = current;
        this.weights = weights;
        this.released = released;
        this.clock = clock;
    }

    @Override
    public LearningRun run() {
        List<MongoJudgedCases.Kept> all = cases.all();
        CurrentWeights.Numbered used = weights.now();
        if (all.size() < FEWEST_CASES) {
            return new LearningRun(
                    Outcome.TOO_FEW_CASES, all.size(), used.number(), Optional.empty(), Optional.empty());
        }
        List<MongoJudgedCases.Kept> teaching = new ArrayList<>();
        List<MongoJudgedCases.Kept> testing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % TESTED == 0 ? testing : teaching).add(all.get(i));
        }
        Weights fitted = fitted(teaching, used.weights());
        Measures before = measured(testing, used.weights());
        Measures after = measured(testing, fitted);
        boolean better = after.allowReleaseOver(before);
        int number = better ? released.release(fitted, after, clock.instant()) : used.number();
        return new LearningRun(
                better ? Outcome.RELEASED : Outcome.NOT_BETTER,
                all.size(),
                number,
                Optional.of(quality(before)),
                Optional.of(quality(after)));
    }

    /** The engine fits for one size of the other side; the cases' own sizes differ little, and the middle one stands. */
    private static Weights fitted(List<MongoJudgedCases.Kept> teaching, Weights start) {
        int size = teaching.stream()
                .mapToInt(MongoJudgedCases.Kept::things)
                .sorted()
                .skip(teaching.size() / 2L)
                .findFirst()
                .orElse(0);
        double shift = start.priorAmong(size) - start.prior();
        List<JudgedCase> judged =
                teaching.stream().map(MongoJudgedCases.Kept::judged).toList();
        Weights features = ConditionalLogit.fitFeatures(judged, shifted(start, shift), "features");
        return shifted(ConditionalLogit.fitChoice(judged, features, "learned"), -shift);
    }

    private static Weights shifted(Weights weights, double prior) {
        return new Weights(weights.version(), weights.features(), weights.prior() + prior, weights.claim());
    }

    private Measures measured(List<MongoJudgedCases.Kept> testing, Weights by) {
        IndexGeneration index =
                current.generation().orElseThrow(() -> new NotCurrentException("the first index is being built"));
        List<Measures.Outcome> outcomes =
                testing.stream().map(kept -> outcome(kept, by)).toList();
        return Measures.of(outcomes, falseMatches.rate(index, by));
    }

    /** Of the pair that people decided on, whichever place it had. */
    private static Measures.Outcome outcome(MongoJudgedCases.Kept kept, Weights by) {
        JudgedCase judged = kept.judged();
        boolean same = !judged.confirmed().isEmpty();
        int place = (same ? judged.confirmed() : judged.refused()).iterator().next();
        double sum = 1;
        double pair = 0;
        for (int i = 0; i < judged.claims().length; i++) {
            double score = by.priorAmong(kept.things())
                    + by.likeness(judged.values().get(i))
                    + by.claim() * judged.claims()[i];
            double odds = Math.exp(score);
            sum += odds;
            pair = i == place ? odds : pair;
        }
        return new Measures.Outcome(pair / sum, same);
    }

    private static Quality quality(Measures measures) {
        return new Quality(measures.cases(), measures.brier(), measures.calibration(), measures.decoys());
    }
}
