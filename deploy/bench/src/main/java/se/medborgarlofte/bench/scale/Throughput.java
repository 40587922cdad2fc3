package se.medborgarlofte.bench.scale;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.thing.Side;

/** Questions of all kinds in turn on as many threads as there are processors, each as fast as it can. */
final class Throughput {

    private Throughput() {}

    static double perSecond(Country country, Matcher matcher, int questionsOfAKind, int threads)
            throws InterruptedException {
        List<NormalThing> questions = mixed(country, questionsOfAKind);
        AtomicInteger next = new AtomicInteger();
        List<Thread> askers = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform().unstarted(() -> {
                    for (int at = next.getAndIncrement(); at < questions.size(); at = next.getAndIncrement()) {
                        matcher.ask(questions.get(at), Side.FOUND);
                    }
                }))
                .toList();
        long start = System.nanoTime();
        askers.forEach(Thread::start);
        for (Thread asker : askers) {
            asker.join();
        }
        return questions.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static List<NormalThing> mixed(Country country, int ofAKind) {
        List<List<Question>> byKind = Stream.of(QuestionKind.values())
                .map(kind -> country.questions(kind, ofAKind))
                .toList();
        return IntStream.range(0, ofAKind)
                .boxed()
                .flatMap(i -> byKind.stream().map(questions -> questions.get(i)))
                .map(question -> country.normaliser().normalise(question.found()))
                .toList();
    }
}
