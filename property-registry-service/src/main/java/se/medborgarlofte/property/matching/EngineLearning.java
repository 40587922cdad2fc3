package se.medborgarlofte.property.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.learn.Teaching;
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
        CurrentWeights.Numbered used = weights.now();
        List<JudgedCase> all = cases.all(used.weights());
        if (all.size() < FEWEST_CASES) {
            return new LearningRun(
                    Outcome.TOO_FEW_CASES, all.size(), used.number(), Optional.empty(), Optional.empty());
        }
        List<JudgedCase> teaching = new ArrayList<>();
        List<JudgedCase> testing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % TESTED == 0 ? testing : teaching).add(all.get(i));
        }
        Weights fitted = Teaching.teach(teaching, used.weights(), "learned", MongoJudgedCases::by);
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

    private Measures measured(List<JudgedCase> testing, Weights by) {
        IndexGeneration index =
                current.generation().orElseThrow(() -> new NotCurrentException("the first index is being built"));
        List<Measures.Outcome> outcomes =
                testing.stream().map(judged -> outcome(judged, by)).toList();
        return Measures.of(outcomes, falseMatches.rate(index, by));
    }

    /** Of the pair that people decided on, whichever place it had. */
    private static Measures.Outcome outcome(JudgedCase judged, Weights by) {
        boolean same = !judged.confirmed().isEmpty();
        int place = (same ? judged.confirmed() : judged.refused()).iterator().next();
        double sum = 1;
        double pair = 0;
        for (int i = 0; i < judged.claims().length; i++) {
            double score = by.priorAmong(judged.among())
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
