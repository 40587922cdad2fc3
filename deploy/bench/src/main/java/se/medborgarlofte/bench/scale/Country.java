package se.medborgarlofte.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.Question;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.generator.StolenGoods;
import se.medborgarlofte.bench.scale.ScaleReport.Build;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.thing.Thing;

/** Both sides of a country's stolen goods as indexes, and the plain index over what was reported. */
final class Country implements AutoCloseable {

    /** One thing is found for so many that are reported. */
    private static final int REPORTED_FOR_ONE_FOUND = 50;

    private static final int MOST_FOUND_OF_A_KIND = 20_000;

    /** Notes of the indexes that tell what they hold. */
    private static final String SEED = "seed";

    private static final String COUNT = "count";

    private final StolenGoods goods;
    private final long items;
    private final Path lostFolder;
    private final Normaliser normaliser = Normaliser.standard();
    private final LuceneCandidateIndex lost;
    private final LuceneCandidateIndex found;
    private final PlainSearch plain;

    Country(StolenGoods goods, long items, Path folder) throws IOException {
        this.goods = goods;
        this.items = items;
        lostFolder = folder.resolve("lost");
        lost = LuceneCandidateIndex.open(lostFolder);
        found = LuceneCandidateIndex.open(folder.resolve("found"));
        plain = new PlainSearch(folder.resolve("plain"));
    }

    /** Indexes what was reported, unless the folder holds just that already, and tells how fast it was. */
    Build buildLost() throws IOException {
        if (lost.size() == items && holds(lost, items)) {
            return Build.noted(lost.committed());
        }
        requireEmpty(lost);
        Build build = indexLost();
        lost.commit(notes(items, build.notes()));
        return build;
    }

    private Build indexLost() throws IOException {
        LongAdder making = new LongAdder();
        LongAdder both = new LongAdder();
        long used = processorNanos();
        long start = System.nanoTime();
        InOrder.each(
                items,
                number -> {
                    long began = System.nanoTime();
                    Thing thing = goods.reported(number);
                    making.add(System.nanoTime() - began);
                    NormalThing normal = normaliser.normalise(thing);
                    both.add(System.nanoTime() - began);
                    return normal;
                },
                lost::put);
        lost.refresh();
        lost.commit(Map.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Build(
                seconds,
                items / seconds,
                (processorNanos() - used) / 1e3 / items,
                making.doubleValue() / both.doubleValue(),
                (double) bytes(lostFolder) / items);
    }

    /** Indexes what was found: as many of each kind, with those that will be asked among them. */
    void buildFound(int questionsOfAKind) {
        int usual = (int) Math.min(MOST_FOUND_OF_A_KIND, items / REPORTED_FOR_ONE_FOUND / QuestionKind.values().length);
        int ofAKind = Math.max(questionsOfAKind, usual);
        if (holds(found, ofAKind)) {
            return;
        }
        requireEmpty(found);
        for (QuestionKind kind : QuestionKind.values()) {
            goods.questions(kind, ofAKind, items).stream()
                    .map(Question::found)
                    .map(normaliser::normalise)
                    .forEach(found::put);
        }
        found.refresh();
        found.commit(notes(ofAKind, Map.of()));
    }

    void buildPlain() {
        if (plain.size() == 0) {
            InOrder.each(items, goods::reported, plain::add);
        } else if (plain.size() != items) {
            throw new IllegalStateException("The folder holds the plain index of another run");
        }
    }

    private boolean holds(LuceneCandidateIndex index, long count) {
        Map<String, String> notes = index.committed();
        return String.valueOf(goods.seed()).equals(notes.get(SEED))
                && String.valueOf(count).equals(notes.get(COUNT));
    }

    private Map<String, String> notes(long count, Map<String, String> others) {
        Map<String, String> notes = new HashMap<>(others);
        notes.put(SEED, String.valueOf(goods.seed()));
        notes.put(COUNT, String.valueOf(count));
        return notes;
    }

    private static void requireEmpty(LuceneCandidateIndex index) {
        if (index.size() > 0) {
            throw new IllegalStateException("The folder holds the index of another run, or of one that did not end");
        }
    }

    List<Question> questions(QuestionKind kind, int count) {
        return goods.questions(kind, count, items);
    }

    /** The report of a thing that is not in the index yet. */
    Thing newReport(long number) {
        return goods.reported(items + number);
    }

    Normaliser normaliser() {
        return normaliser;
    }

    LuceneCandidateIndex lost() {
        return lost;
    }

    LuceneCandidateIndex found() {
        return found;
    }

    PlainSearch plain() {
        return plain;
    }

    @Override
    public void close() throws IOException {
        lost.close();
        found.close();
        plain.close();
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
