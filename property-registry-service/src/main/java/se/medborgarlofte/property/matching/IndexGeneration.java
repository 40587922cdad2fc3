package se.medborgarlofte.property.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Both derived indexes as they were built together, and how far they follow the topic. Written by one thread, asked by
 * many. One that was not built to its end is never asked.
 */
final class IndexGeneration implements AutoCloseable {
    /** Noted by the first commit, which is made when everything is in; names the store that it was built from. */
    private static final String BUILT_FROM = "built-from";

    private final long number;
    private final String store;
    private final EngineThings things = new EngineThings();
    private final CandidateIndex stolen;
    private final CandidateIndex seized;

    private IndexGeneration(long number, String store, CandidateIndex stolen, CandidateIndex seized) {
        this.number = number;
        this.store = store;
        this.stolen = stolen;
        this.seized = seized;
    }

    static IndexGeneration open(Path directory, long number, String store, CandidateIndexes indexes) {
        try {
            Path folder = folder(directory, number);
            CandidateIndex stolen = indexes.open(side(folder, ThingRef.Side.STOLEN));
            CandidateIndex seized = indexes.open(side(folder, ThingRef.Side.SEIZED));
            return new IndexGeneration(number, store, stolen, seized);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path side(Path folder, ThingRef.Side side) throws IOException {
        return Files.createDirectories(folder.resolve(side.name().toLowerCase(Locale.ROOT)));
    }

    static Path folder(Path directory, long number) {
        return directory.resolve("generation-" + number);
    }

    /** The number under which everything was built; the same on every instance. */
    long number() {
        return number;
    }

    /** Whether it was built to its end, from this store, and may be asked. */
    boolean complete() {
        return store.equals(stolen.committed().get(BUILT_FROM))
                && store.equals(seized.committed().get(BUILT_FROM));
    }

    CandidateIndex of(Side side) {
        return side == Side.LOST ? stolen : seized;
    }

    CandidateIndex of(ThingRef.Side side) {
        return of(EngineThings.side(side));
    }

    /** Keeps a thing that is looked for and drops one that is not. */
    void apply(ComparedThing thing) {
        CandidateIndex index = of(thing.thing().side());
        if (thing.lookedFor()) {
            index.put(things.normal(thing));
        } else {
            index.remove(thing.thing().key());
        }
    }

    /** What was applied can be found from here on. */
    void makeVisible() {
        stolen.refresh();
        seized.refresh();
    }

    /** Makes everything durable. A crash between the two leaves one behind, which then reads that much again. */
    void commit(TopicPositions positions) {
        Map<String, String> userData = new HashMap<>(positions.userData());
        userData.put(BUILT_FROM, store);
        stolen.commit(userData);
        seized.commit(userData);
    }

    /** How far both follow the topic as it is on disk. */
    TopicPositions committed() {
        return TopicPositions.of(stolen.committed()).earlier(TopicPositions.of(seized.committed()));
    }

    @Override
    public void close() {
        try (stolen;
                seized) {
            // Both are closed, whatever the first one says.
        } catch (Exception e) {
            throw new IllegalStateException("the index could not be closed", e);
        }
    }
}
