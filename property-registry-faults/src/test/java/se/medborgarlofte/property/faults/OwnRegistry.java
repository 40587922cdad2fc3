package se.medborgarlofte.property.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.TopicDeclarations;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.eventing.testing.TestStack;

/**
 * The service in processes of its own, one after the other on the same data. It has a broker of its own: on the shared
 * one the other tests' service would take its events.
 */
public final class OwnRegistry implements AutoCloseable {

    private final Path folder;
    private final String database = "own-" + UUID.randomUUID();
    private final EmbeddedBroker broker;

    private OwnRegistry(Path folder, EmbeddedBroker broker) {
        this.folder = folder;
        this.broker = broker;
    }

    /** Starts the broker with its topics, and no process yet. */
    public static OwnRegistry in(Path folder) throws Exception {
        EmbeddedBroker broker =
                EmbeddedBroker.start(folder.resolve("broker"), TestStack.freePort(), TestStack.freePort());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(Repository.root().resolve("deploy/topics.yaml"), (short) 1)
                    .createMissing(admin);
        }
        return new OwnRegistry(folder, broker);
    }

    public String database() {
        return database;
    }

    /**
     * Starts a process.
     *
     * @param main the class that starts the service
     * @param settings {@code -D} for the JVM and {@code --} for the service
     */
    public Process start(Class<?> main, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        settings.stream().filter(setting -> setting.startsWith("-D")).forEach(command::add);
        command.add(main.getName());
        settings.stream().filter(setting -> setting.startsWith("--")).forEach(command::add);
        command.addAll(List.of(
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
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** The last of what the processes have printed. */
    public String output() throws IOException {
        String printed = Files.readString(log());
        return printed.substring(Math.max(0, printed.length() - 2_000));
    }

    private Path log() {
        return folder.resolve("process.log");
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
