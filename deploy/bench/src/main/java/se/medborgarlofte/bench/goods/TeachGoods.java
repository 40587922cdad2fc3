package se.medborgarlofte.bench.goods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.matching.learn.ConditionalLogit;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.score.Weights;

/**
 * Makes the weights that goods start with: what one likeness weighs against another stays as first principles have it; the
 * prior, the claim and the scale of it all are fitted to cases of which one in ten has a match, again with things asked
 * about anew, until they stand still.
 */
public final class TeachGoods {

    private static final String USAGE = "deploy/bench/goods teach|measure";
    private static final String VERSION = "goods-1";
    private static final double UNSEEN = 500;
    private static final int ROUNDS = 3;
    private static final int REPORTED_OF_A_KIND = 20;
    private static final int FOUND = 1_400;
    private static final int HARDLY_ANY_FOUND = 100;
    private static final long SEED_OF_OTHERS = 200;

    private TeachGoods() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !arguments[1].equals("--pairs")) {
            refuse();
        }
        Path pairs = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "teach" -> System.out.println(taught(trials(pairs)).toJson());
            case "measure" -> MeasureGoods.print(pairs);
            default -> refuse();
        }
    }

    private static void refuse() {
        System.err.println(USAGE);
        System.exit(2);
    }

    private static List<Trial> trials(Path pairs) throws IOException {
        List<Trial> trials = new ArrayList<>(List.of(
                Trial.generated(101, 300, REPORTED_OF_A_KIND, FOUND),
                Trial.generated(102, 1_000, REPORTED_OF_A_KIND, FOUND),
                Trial.generated(103, 3_000, REPORTED_OF_A_KIND, HARDLY_ANY_FOUND),
                Trial.generated(104, 10_000, REPORTED_OF_A_KIND, FOUND),
                Trial.generated(105, 50_000, REPORTED_OF_A_KIND, FOUND)));
        trials.addAll(Trial.written(pairs, "development", SEED_OF_OTHERS));
        return trials;
    }

    static Weights taught(List<Trial> trials) {
        Weights first = Weights.standard();
        Weights weights = new Weights(VERSION, first.features(), first.prior(), first.claim(), UNSEEN);
        for (int round = 0; round < ROUNDS; round++) {
            weights = ConditionalLogit.fitChoice(judged(trials, weights), weights, VERSION);
        }
        trials.forEach(Trial::close);
        return weights;
    }

    private static List<JudgedCase> judged(List<Trial> trials, Weights weights) {
        return trials.stream()
                .flatMap(trial -> trial.cases().stream().map(each -> trial.judged(weights, each)))
                .toList();
    }
}
