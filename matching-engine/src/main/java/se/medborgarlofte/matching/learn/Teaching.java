package se.medborgarlofte.matching.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import se.medborgarlofte.matching.score.Weights;

/**
 * Teaches weights by judged cases. How much to trust the likeness is learned on cases that did not teach the likeness:
 * a fit looks better on its own cases than it is, and the probabilities would be too bold.
 */
public final class Teaching {

    private static final int FOLDS = 5;

    private Teaching() {}

    /** @param ask puts the case's question with those weights, so that its claims are measured by them */
    public static <C> Weights teach(
            List<C> cases, Weights start, String version, BiFunction<Weights, C, JudgedCase> ask) {
        List<JudgedCase> askedAtStart =
                cases.stream().map(each -> ask.apply(start, each)).toList();
        List<JudgedCase> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights others = ConditionalLogit.fitFeatures(fold(askedAtStart, fold, false), start, version);
            fold(cases, fold, true).forEach(each -> unseen.add(ask.apply(others, each)));
        }
        Weights features = ConditionalLogit.fitFeatures(askedAtStart, start, version);
        return ConditionalLogit.fitChoice(unseen, features, version);
    }

    private static <T> List<T> fold(List<T> all, int fold, boolean inside) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % FOLDS == fold) == inside) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
