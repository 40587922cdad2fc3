package se.medborgarlofte.matching.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs, most probable first, each thing at most once. */
public final class Assignment {

    private Assignment() {}

    public record Pair(String left, String right, double probability) {}

    /** What is likelier not so than so is left alone. */
    public static List<Pair> oneToOne(List<Pair> pairs, double least) {
        Set<String> takenLeft = new HashSet<>();
        Set<String> takenRight = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        pairs.stream()
                .filter(pair -> pair.probability() >= least)
                .sorted(Comparator.comparingDouble(Pair::probability)
                        .reversed()
                        .thenComparing(Pair::left)
                        .thenComparing(Pair::right))
                .forEach(pair -> {
                    if (!takenLeft.contains(pair.left()) && !takenRight.contains(pair.right())) {
                        takenLeft.add(pair.left());
                        takenRight.add(pair.right());
                        chosen.add(pair);
                    }
                });
        return chosen;
    }
}
