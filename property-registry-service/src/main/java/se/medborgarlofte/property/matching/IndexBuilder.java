package se.medborgarlofte.property.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.domain.ThingRef.Side;

/**
 * Opens this instance's index, or builds it from the store when there is none, when it was not built to its end, when the
 * topic no longer reaches back to where it stands, or when an operator wants it built anew.
 */
final class IndexBuilder {
    private static final Logger log = LoggerFactory.getLogger(IndexBuilder.class);
    private static final int REPORTED_EVERY = 1_000;

    private final Path directory;
    private final CandidateIndexes indexes;
    private final ComparedThings things;
    private final Rebuilds rebuilds;
    private final IndexReport report;

    IndexBuilder(
            Path directory, CandidateIndexes indexes, ComparedThings things, Rebuilds rebuilds, IndexReport report) {
        this.directory = directory;
        this.indexes = indexes;
        this.things = things;
        this.rebuilds = rebuilds;
        this.report = report;
    }

    boolean rebuildWanted(IndexGeneration index) {
        return rebuilds.wanted() > index.number();
    }

    IndexGeneration openOrBuild(TopicReader reader) {
        long wanted = rebuilds.wantedNow();
        String store = rebuilds.store();
        if (Files.isDirectory(IndexGeneration.folder(directory, wanted))) {
            IndexGeneration found = IndexGeneration.open(directory, wanted, store, indexes);
            if (found.complete() && reader.reaches(found.committed())) {
                return found;
            }
            found.close();
        }
        return build(reader, wanted, store);
    }

    private IndexGeneration build(TopicReader reader, long number, String store) {
        delete(IndexGeneration.folder(directory, number));
        IndexGeneration built = IndexGeneration.open(directory, number, store, indexes);
        try {
            fill(built, reader);
        } catch (RuntimeException e) {
            built.close();
            throw e;
        }
        return built;
    }

    /** From the end of the topic as it was before the first thing was read: what changes meanwhile is read again. */
    private void fill(IndexGeneration index, TopicReader reader) {
        TopicPositions ends = reader.ends();
        long total = things.count(Side.STOLEN) + things.count(Side.SEIZED);
        log.info("The index is built anew from {} theft reports and seizures", total);
        long done = 0;
        for (Side side : Side.values()) {
            for (String aggregateId : things.ids(side)) {
                things.of(side, aggregateId).forEach(index::apply);
                done++;
                if (done % REPORTED_EVERY == 0) {
                    report.building(index, done, total);
                }
            }
        }
        index.commit(ends);
        log.info("The index is built from {} theft reports and seizures", done);
    }

    /** What other generations have left, once nobody asks them any more. */
    void deleteOthers(IndexGeneration index) {
        Path kept = IndexGeneration.folder(directory, index.number());
        try (Stream<Path> folders = Files.list(directory)) {
            folders.filter(folder -> !folder.equals(kept))
                    .filter(folder -> folder.getFileName().toString().startsWith("generation-"))
                    .toList()
                    .forEach(IndexBuilder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
