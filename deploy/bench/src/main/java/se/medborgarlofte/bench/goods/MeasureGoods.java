package se.medborgarlofte.bench.goods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.medborgarlofte.matching.score.Weights;

/** Prints how far the weights for goods can be trusted, beside the standard ones, on goods that did not teach them. */
final class MeasureGoods {

    private static final long SEED_OF_OTHERS = 400;

    private static final List<Sample> SAMPLES = List.of(
            new Sample(301, 100, 1_400),
            new Sample(302, 1_000, 1_400),
            new Sample(303, 10_000, 1_400),
            new Sample(304, 10_000, 10),
            new Sample(305, 100_000, 1_400));

    private MeasureGoods() {}

    private record Sample(long seed, int items, int known) {
        Trial trial() {
            return Trial.generated(seed, items, 20, known);
        }
    }

    static void print(Path pairs) throws IOException {
        System.out.println(
                "| Things | Weights | Questions | Calibration error | Brier | Precision at p ≥ 0.9 | of so many"
                        + " | Recall@1 | @10 |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        for (Sample sample : SAMPLES) {
            try (Trial trial = sample.trial()) {
                print(trial.name(), List.of(trial));
            }
        }
        for (String half : List.of("development", "held-out")) {
            List<Trial> trials = Trial.written(pairs, half, SEED_OF_OTHERS);
            print("hand-written pairs, " + half, trials);
            trials.forEach(Trial::close);
        }
    }

    private static void print(String things, List<Trial> trials) {
        for (Weights weights : List.of(Weights.standard(), Weights.goods())) {
            System.out.println(Figures.of(trials, weights).row(things, weights.version()));
        }
    }
}
