package se.medborgarlofte.dialogue.domain;

import java.util.Collection;

/** Decides whether a month has more thefts than usual. */
public final class MoreThanUsual {

    /** Fewer are chance, and few enough to point at somebody. */
    private static final int FEWEST = 5;

    /** As much more than the mean of the months before. */
    private static final double TIMES = 1.5;

    private MoreThanUsual() {}

    /** Whether it does; without any earlier month nobody knows what is usual. */
    public static boolean in(int thefts, Collection<Integer> monthsBefore) {
        double mean =
                monthsBefore.stream().mapToInt(Integer::intValue).average().orElse(Double.MAX_VALUE);
        return thefts >= FEWEST && thefts >= TIMES * mean;
    }
}
