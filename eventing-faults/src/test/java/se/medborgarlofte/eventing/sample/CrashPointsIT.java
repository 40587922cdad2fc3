package se.medborgarlofte.eventing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.TestStack;
import tools.jackson.databind.json.JsonMapper;

/** A process is halted at each named point in turn and started again; each start also goes on with the work. */
class CrashPointsIT {

    private static final String TOPIC = "crash.events.v1";

    @TempDir
    Path folder;

    private final String database = "crash-" + UUID.randomUUID();

    @Test
    void nothingIsLostAndNothingDoneTwiceWhereverTheProcessIsHalted() throws Exception {
        SampleTopics.create(TestStack.shared().bootstrapServers(), TOPIC, "crash-service");
        for (CrashPoint point : CrashPoint.values()) {
            if (point != CrashPoint.NONE) {
                assertThat(runUntilItEnds(point)).as("halted at %s", point).isEqualTo(point.exitCode());
            }
        }
        Process last = start(CrashPoint.NONE);
        try (MongoClient client = MongoClients.create(TestStack.shared().mongoUri(database));
                EventProbe probe = new EventProbe(TestStack.shared().bootstrapServers(), new JsonMapper())) {
            Effects effects = new Effects(client.getDatabase(database), probe, TOPIC);
            await().atMost(Duration.ofSeconds(60)).until(() -> output().contains("WORKED THROUGH"));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(effects.unsettled()).isEmpty());
            effects.verify(acknowledged());
        } finally {
            last.destroyForcibly().waitFor();
        }
    }

    private int runUntilItEnds(CrashPoint point) throws Exception {
        Process process = start(point);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
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
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcrash.point=" + point,
                "-Dspring.application.name=crash-service",
                "-Dspring.main.web-application-type=none",
                "-Deventing.context=sample",
                "-Deventing.topic=" + TOPIC,
                "-Deventing.relay.sweep-every=300ms",
                "-Deventing.relay.grace=500ms",
                "-Deventing.relay.lease=1s",
                "-Deventing.work.lease=1s",
                "-Dspring.cloud.stream.bindings.haltingEvents-in-0.destination=" + TOPIC,
                "-Dspring.cloud.stream.bindings.haltingEvents-in-0.group=crash-service",
                "-Dspring.cloud.stream.bindings.events-in-0.destination=" + TOPIC,
                "-Dspring.cloud.stream.bindings.events-in-0.group=crash-service",
                "-Dspring.cloud.function.definition=haltingEvents",
                "-Dspring.kafka.consumer.properties.session.timeout.ms=6000",
                "-Dspring.kafka.bootstrap-servers=" + TestStack.shared().bootstrapServers(),
                "-Dspring.mongodb.uri=" + TestStack.shared().mongoUri(database),
                CrashingProcess.class.getName(),
                folder.resolve("acknowledged").toString(),
                "10",
                "30"));
        File log = folder.resolve("process.log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("process.log"));
    }

    private Map<String, List<String>> acknowledged() throws IOException {
        Map<String, List<String>> byBox = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("acknowledged"))) {
            String[] words = line.split(" ");
            byBox.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words[1]);
        }
        return byBox;
    }
}
