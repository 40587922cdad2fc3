package se.medborgarlofte.eventing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.EmbeddedStore;
import se.medborgarlofte.embedded.TopicDeclarations;

/**
 * One broker and one store per JVM: real servers in containers where Docker answers, the embedded ones otherwise. Says
 * which.
 */
public final class TestStack {

    private static final TestStack SHARED = start();

    private final String bootstrapServers;
    private final String mongoUri;
    private final boolean onRealServers;

    private TestStack(String bootstrapServers, String mongoUri, boolean onRealServers) {
        this.bootstrapServers = bootstrapServers;
        this.mongoUri = mongoUri;
        this.onRealServers = onRealServers;
    }

    public static TestStack shared() {
        return SHARED;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** The connection string for a database. */
    public String mongoUri(String database) {
        return mongoUri + "/" + database + "?retryWrites=false&serverSelectionTimeoutMS=5000";
    }

    /** Whether MongoDB and Kafka are the real servers; only then the use of indexes can be proven. */
    public boolean onRealServers() {
        return onRealServers;
    }

    private static TestStack start() {
        TestStack stack = dockerAnswers() ? inContainers() : embedded();
        declareTopics(stack.bootstrapServers);
        System.out.println(
                stack.onRealServers
                        ? "Tests run on real servers: MongoDB and Kafka in containers."
                        : "Tests run on the embedded broker and store: not run on real servers (no Docker here).");
        return stack;
    }

    private static boolean dockerAnswers() {
        boolean mayAnswer = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer && DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestStack inContainers() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        MongoDBContainer mongo = new MongoDBContainer("mongo:8");
        kafka.start();
        mongo.start();
        return new TestStack(kafka.getBootstrapServers(), mongo.getConnectionString(), true);
    }

    private static TestStack embedded() {
        try {
            Path folder = Files.createTempDirectory("test-stack");
            EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), freePort(), freePort());
            EmbeddedStore store = EmbeddedStore.start(folder.resolve("store.mv"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                store.close();
                deleteAll(folder);
            }));
            return new TestStack(broker.bootstrapServers(), store.connectionString(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void declareTopics(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            TopicDeclarations.read(Repository.root().resolve("deploy/topics.yaml"), (short) 1)
                    .createMissing(admin);
        } catch (Exception e) {
            throw new IllegalStateException("the topics could not be created", e);
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.out.println("A temporary folder remains: " + folder);
        }
    }

    /** A port that is free at the moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
