package se.medborgarlofte.bench.generator;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices of which some are more frequent than others. */
final class Weighted<T> {
    private final List<T> choices;
    private final double[] upTo;

    Weighted(List<T> choices, ToDoubleFunction<T> weight) {
        this.choices = List.copyOf(choices);
        upTo = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(choices.get(i));
            upTo[i] = sum;
        }
    }

    T choose(Dice dice) {
        int at = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
        return choices.get(at < 0 ? Math.min(-at - 1, upTo.length - 1) : at);
    }

    List<T> all() {
        return choices;
    }
}
