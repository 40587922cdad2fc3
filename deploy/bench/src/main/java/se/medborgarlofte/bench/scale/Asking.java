package se.medborgarlofte.bench.scale;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.scale.Latencies.Milliseconds;
import se.medborgarlofte.bench.scale.ScaleReport.Claims;
import se.medborgarlofte.bench.scale.ScaleReport.KindFigures;
import se.medborgarlofte.bench.scale.ScaleReport.Trust;
import se.medborgarlofte.bench.scale.ScaleReport.Way;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.thing.Side;

/** Asks the engine and the plain searches the same questions. */
final class Asking {

    /** The plain searches are slow at scale; their figures need no more questions than this. */
    private static final int MOST_PLAIN = 300;

    private static final double CLAIMED = 0.5;

    private final Country country;
    private final Matcher matcher;
    private final Latencies answers = new Latencies();
    private final Latencies normalising = new Latencies();
    private final Trusting trusting = new Trusting();

    Asking(Country country, Matcher matcher) {
        this.country = country;
        this.matcher = matcher;
    }

    KindFigures about(QuestionKind kind, int count) throws IOException {
        List<Question> questions = country.questions(kind, count);
        EngineFigures engine = engine(kind, questions);
        List<Question> some = questions.stream().limit(MOST_PLAIN).toList();
        try (PlainSearch.Asking plain = country.plain().asking()) {
            return new KindFigures(
                    kind,
                    questions.size(),
                    engine.way(),
                    plain(some, question -> plain.bm25(question.found())),
                    plain(some, question -> plain.moreLikeThis(question.found())),
                    engine.claims());
        }
    }

    EngineFigures engine(QuestionKind kind, List<Question> questions) {
        Ranks ranks = new Ranks();
        Latencies latencies = new Latencies();
        int claimed = 0;
        int right = 0;
        for (Question question : questions) {
            NormalThing found = normalising.timed(() -> country.normaliser().normalise(question.found()));
            List<Match> matches =
                    latencies.timed(() -> matcher.ask(found, Side.FOUND)).matches();
            ranks.count(matches.stream().map(Match::id).toList(), question.answer());
            double probability = matches.isEmpty() ? 0 : matches.getFirst().probability();
            boolean isRight = matches.stream()
                    .limit(1)
                    .anyMatch(match -> question.answer().equals(Optional.of(match.id())));
            trusting.claimed(probability, isRight, kind.answered());
            claimed += probability >= CLAIMED ? 1 : 0;
            right += probability >= CLAIMED && isRight ? 1 : 0;
        }
        answers.add(latencies);
        Claims claims = new Claims((double) claimed / questions.size(), claimed == 0 ? 1 : (double) right / claimed);
        return new EngineFigures(new Way(ranks.summary(), latencies.summary()), claims);
    }

    private static Way plain(List<Question> questions, Function<Question, List<String>> search) {
        Ranks ranks = new Ranks();
        Latencies latencies = new Latencies();
        for (Question question : questions) {
            ranks.count(latencies.timed(() -> search.apply(question)), question.answer());
        }
        return new Way(ranks.summary(), latencies.summary());
    }

    Milliseconds answers() {
        return answers.summary();
    }

    Milliseconds normalising() {
        return normalising.summary();
    }

    Trust trust() {
        return trusting.summary();
    }

    /** From a new report to the answer that knows it, one after another. */
    Milliseconds visible(int changes) {
        Latencies latencies = new Latencies();
        for (long number = 0; number < changes; number++) {
            var report = country.newReport(number);
            latencies.timed(() -> changed(country.normaliser().normalise(report)));
        }
        return latencies.summary();
    }

    private Answer changed(NormalThing report) {
        country.lost().put(report);
        country.lost().refresh();
        return matcher.ask(report, Side.LOST);
    }

    record EngineFigures(Way way, Claims claims) {}
}
