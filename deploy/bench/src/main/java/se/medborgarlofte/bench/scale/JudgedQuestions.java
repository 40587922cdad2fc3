package se.medborgarlofte.bench.scale;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.learn.Teaching;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;

/** So few cases as people judge in some weeks, one in ten of them with a right answer, to teach the weights by. */
final class JudgedQuestions {
    static final int CASES = 250;

    private final Country country;
    private final List<Question> questions;

    /** @param asked so many questions of each kind are measured with; these are others */
    JudgedQuestions(Country country, int asked) {
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
        return Teaching.teach(questions, Weights.goods(), "taught by " + questions.size() + " cases", this::judged);
    }

    private JudgedCase judged(Weights weights, Question question) {
        Matcher matcher = new Matcher(country.lost(), country.found(), weights);
        Answer answer = matcher.ask(country.normaliser().normalise(question.found()), Side.FOUND);
        return JudgedCase.of(answer, question.answer().map(Set::of).orElse(Set.of()), Set.of(), true);
    }
}
