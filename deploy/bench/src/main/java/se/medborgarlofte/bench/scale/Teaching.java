package se.medborgarlofte.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.learn.ConditionalLogit;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;

/** Teaches the weights by so few cases as people judge in some weeks, one in ten of them with a right answer. */
final class Teaching {
    static final int CASES = 250;

    private final Country country;
    private final List<Question> questions;

    /** @param asked so many questions of each kind are measured with; it is taught by others */
    Teaching(Country country, int asked) {
        this.country = country;
        questions = Stream.of(QuestionKind.values())
                .flatMap(kind ->
                        country.questions(kind, asked + cases(kind)).stream().skip(asked))
                .toList();
    }

    private static int cases(QuestionKind kind) {
        long alike = Stream.of(QuestionKind.values())
                .filter(other -> other.answered() == kind.answered())
                .count();
        double share = kind.answered() ? Trusting.SHARE_REPORTED : 1 - Trusting.SHARE_REPORTED;
        return (int) Math.round(CASES * share / alike);
    }

    Weights taught() {
        Weights standard = Weights.standard();
        Weights features = ConditionalLogit.fitFeatures(judged(standard), standard, "features taught");
        return ConditionalLogit.fitChoice(judged(features), features, "taught by " + questions.size() + " cases");
    }

    private List<JudgedCase> judged(Weights weights) {
        Matcher matcher = new Matcher(country.lost(), country.found(), weights);
        List<JudgedCase> cases = new ArrayList<>();
        for (Question question : questions) {
            Set<String> confirmed = question.answer().map(Set::of).orElse(Set.of());
            cases.add(JudgedCase.of(
                    matcher.ask(country.normaliser().normalise(question.found()), Side.FOUND),
                    confirmed,
                    Set.of(),
                    true));
        }
        return cases;
    }
}
