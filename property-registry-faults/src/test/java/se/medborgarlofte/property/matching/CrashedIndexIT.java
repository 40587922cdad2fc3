package se.medborgarlofte.property.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.property.faults.OwnRegistry;

/** The process is halted at each point of keeping its index in turn and started again. */
class CrashedIndexIT {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    @TempDir
    private Path folder;

    private OwnRegistry registry;

    @BeforeEach
    void startBroker() throws Exception {
        registry = OwnRegistry.in(folder);
    }

    @AfterEach
    void stopBroker() throws Exception {
        registry.close();
    }

    @Test
    void noPairIsMissedWhereverTheProcessIsHalted() throws Exception {
        for (CrashPoint point : CrashPoint.values()) {
            if (point != CrashPoint.NONE) {
                assertThat(runUntilItEnds(point))
                        .as("halted at %s: %s", point, output())
                        .isEqualTo(point.exitCode());
            }
        }
        Process last = start(CrashPoint.NONE);
        try (MongoClient client = MongoClients.create(TestStack.shared().mongoUri(registry.database()))) {
            MongoDatabase database = client.getDatabase(registry.database());
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> assertThat(missed(database)).isEmpty());
        } finally {
            last.destroyForcibly().waitFor();
        }
    }

    /** Of everything that was registered before a halt, what is not shown; a halted batch may have stopped half-way. */
    private static List<String> missed(MongoDatabase database) {
        MongoCollection<Document> lists = database.getCollection("candidate_lists");
        return Stream.of(CrashPoint.values())
                .map(CrashPoint::name)
                .flatMap(batch -> IntStream.range(0, DyingRegistry.PAIRS)
                        .filter(pair -> registered(database, batch, pair))
                        .filter(pair -> !shown(lists, batch, pair))
                        .mapToObj(pair -> batch + "-" + pair))
                .toList();
    }

    /** Both things are in the registry; of the pair during which the process was halted perhaps one. */
    private static boolean registered(MongoDatabase database, String batch, int pair) {
        return has(database, "theft_reports", DyingRegistry.reportId(batch, pair))
                && has(database, "seizures", DyingRegistry.seizureId(batch, pair));
    }

    private static boolean has(MongoDatabase database, String collection, String id) {
        return database.getCollection(collection).find(new Document("_id", id)).first() != null;
    }

    private static boolean shown(MongoCollection<Document> lists, String batch, int pair) {
        String seizure = DyingRegistry.seizureId(batch, pair);
        String report = DyingRegistry.reportId(batch, pair);
        Document filter = new Document("state.thing.itemId", Ids.uuidV5("seized-item:" + seizure + ":0"))
                .append("state.shown.thing.itemId", Ids.uuidV5("stolen-item:" + report + ":0"));
        return lists.find(filter).first() != null;
    }

    private int runUntilItEnds(CrashPoint point) throws Exception {
        Process process = start(point);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(point + " was not reached; output: " + output());
        }
        return process.exitValue();
    }

    private Process start(CrashPoint point) throws IOException {
        return registry.start(DyingRegistry.class, List.of("-Dcrash.point=" + point, "--batch=" + point));
    }

    private String output() throws IOException {
        return registry.output();
    }
}
