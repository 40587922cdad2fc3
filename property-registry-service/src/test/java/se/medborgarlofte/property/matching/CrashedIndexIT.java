package se.medborgarlofte.property.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.TopicDeclarations;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.eventing.testing.TestStack;

/**
 * The process is halted at each point of keeping its index in turn and started again. It has a broker of its own: on the
 * shared one the other tests' service would take its events.
 */
class CrashedIndexIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String database = "crash-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        broker = EmbeddedBroker.start(folder.resolve("broker"), TestStack.freePort(), TestStack.freePort());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(Repository.root().resolve("deploy/topics.yaml"), (short) 1)
                    .createMissing(admin);
        }
    }

    @AfterEach
    void stopBroker() throws Exception {
        broker.close();
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
        try (MongoClient client = MongoClients.create(TestStack.shared().mongoUri(database))) {
            MongoCollection<Document> lists = client.getDatabase(database).getCollection("candidate_lists");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(
                            () -> assertThat(missed(client.getDatabase(database).getCollection("theft_reports"), lists))
                                    .isEmpty());
        } finally {
            last.destroyForcibly().waitFor();
        }
    }

    /** Of everything that was registered before a halt, what is not shown; a halted batch may have stopped half-way. */
    private static List<String> missed(MongoCollection<Document> reports, MongoCollection<Document> lists) {
        return Stream.of(CrashPoint.values())
                .map(CrashPoint::name)
                .flatMap(batch -> IntStream.range(0, DyingRegistry.PAIRS)
                        .filter(pair -> registered(reports, batch, pair))
                        .filter(pair -> !shown(lists, batch, pair))
                        .mapToObj(pair -> batch + "-" + pair))
                .toList();
    }

    /** Pairs are registered one after the other, so the next one's report proves that this one's seizure is there. */
    private static boolean registered(MongoCollection<Document> reports, String batch, int pair) {
        String proof = DyingRegistry.reportId(batch, Math.min(pair + 1, DyingRegistry.PAIRS - 1));
        return reports.find(new Document("_id", proof)).first() != null;
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcrash.point=" + point,
                DyingRegistry.class.getName(),
                "--batch=" + point,
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                "--spring.mongodb.uri=" + TestStack.shared().mongoUri(database),
                "--eventing.cipher.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "--eventing.relay.sweep-every=300ms",
                "--eventing.relay.grace=500ms",
                "--eventing.relay.lease=1s",
                "--eventing.work.lease=1s",
                "--matching.index.commit-every=200ms",
                "--matching.index.directory=" + folder.resolve("index")));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("process.log").toFile()))
                .start();
    }

    private String output() throws IOException {
        String log = Files.readString(folder.resolve("process.log"));
        return log.substring(Math.max(0, log.length() - 2_000));
    }
}
