package se.medborgarlofte.bench.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.learn.Measures.Outcome;
import se.medborgarlofte.matching.score.Weights;

/**
 * How far the probabilities can be trusted, and how often the right thing is found.
 *
 * @param sure of how many the first answer has a probability of 0.9 or more
 */
record Figures(int cases, double calibration, double brier, int sure, int sureAndRight, double at1, double at10) {

    private static final double SURE = 0.9;
    private static final int FEW = 10;

    static Figures of(List<Trial> trials, Weights weights) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Trial trial : trials) {
            for (Trial.Case each : trial.cases()) {
                List<Match> matches = trial.ask(weights, each).matches();
                List<String> ids = matches.stream().map(Match::id).toList();
                double first = matches.isEmpty() ? 0 : matches.getFirst().probability();
                outcomes.add(
                        new Outcome(first, each.answer().equals(ids.stream().findFirst())));
                each.answer().map(ids::indexOf).ifPresent(places::add);
            }
        }
        return of(outcomes, places);
    }

    private static Figures of(List<Outcome> outcomes, List<Integer> places) {
        Measures measures = Measures.of(outcomes, 0);
        List<Outcome> sure =
                outcomes.stream().filter(one -> one.probability() >= SURE).toList();
        return new Figures(
                outcomes.size(),
                measures.calibration(),
                measures.brier(),
                sure.size(),
                (int) sure.stream().filter(Outcome::right).count(),
                within(places, 1),
                within(places, FEW));
    }

    private static double within(List<Integer> places, int first) {
        long inside = places.stream().filter(at -> at >= 0 && at < first).count();
        return places.isEmpty() ? 1 : (double) inside / places.size();
    }

    Optional<Double> precision() {
        return sure == 0 ? Optional.empty() : Optional.of((double) sureAndRight / sure);
    }

    String row(String trial, String weights) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %s | %d | %.3f | %.3f |",
                trial,
                weights,
                cases,
                calibration,
                brier,
                precision()
                        .map(each -> String.format(Locale.ROOT, "%.3f", each))
                        .orElse("–"),
                sure,
                at1,
                at10);
    }
}
