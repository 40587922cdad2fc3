package se.medborgarlofte.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node in KRaft mode, broker and controller in one, with its log on disk.
 *
 * <p>It is the same server code as in production; what differs is the number of replicas. A write is acknowledged once
 * it is in the page cache, so it survives the death of the process, not of the machine.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String AGENCIES = "AGENCIES";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a node, formatting the directory on first use.
     *
     * @param directory where the log lives; kept between runs
     * @param port the port clients use, on the loopback address
     * @param controllerPort the port of the node's own controller
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        return start(directory, settings(directory, port, controllerPort), port);
    }

    /**
     * Starts a node that other agencies may reach by a port of its own, with a name and a password. There they may do
     * what {@link AgencyAccess} grants and nothing else; whoever comes by the other port is one of ours.
     *
     * @param agencyPort the port agencies use, on the loopback address
     * @param passwords by the agencies' names
     */
    public static EmbeddedBroker startWithAgencies(
            Path directory, int port, int controllerPort, int agencyPort, Map<String, String> passwords) {
        Properties settings = settings(directory, port, controllerPort);
        letIn(settings, agencyPort, passwords);
        return start(directory, settings, port);
    }

    private static EmbeddedBroker start(Path directory, Properties settings, int port) {
        format(directory);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, "127.0.0.1:" + port);
    }

    /** The {@code host:port} for a client's {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Blocks until the node has stopped. */
    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) {
        try {
            Files.createDirectories(directory);
            Path clusterId = directory.resolveSibling(directory.getFileName() + ".cluster-id");
            if (!Files.exists(clusterId)) {
                Files.writeString(clusterId, Uuid.randomUuid().toString());
            }
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Files.readString(clusterId).strip())
                    .setNodeId(1)
                    .setDirectories(List.of(directory.toString()))
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format the broker's directory " + directory, e);
        }
    }

    /** Agencies prove who they are; our own programs share the machine and need not. */
    private static void letIn(Properties settings, int agencyPort, Map<String, String> passwords) {
        String listener = AGENCIES + "://127.0.0.1:" + agencyPort;
        settings.merge("listeners", "," + listener, EmbeddedBroker::joined);
        settings.merge("advertised.listeners", "," + listener, EmbeddedBroker::joined);
        settings.merge("listener.security.protocol.map", "," + AGENCIES + ":SASL_PLAINTEXT", EmbeddedBroker::joined);
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        String prefix = "listener.name." + AGENCIES.toLowerCase(Locale.ROOT) + ".";
        settings.put(prefix + "sasl.enabled.mechanisms", "PLAIN");
        settings.put(
                prefix + "plain.sasl.jaas.config",
                passwords.entrySet().stream()
                        .map(agency -> " user_%s=\"%s\"".formatted(agency.getKey(), agency.getValue()))
                        .collect(Collectors.joining("", PlainLoginModule.class.getName() + " required", ";")));
        settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.put("super.users", "User:ANONYMOUS");
    }

    private static Object joined(Object one, Object other) {
        return one.toString() + other;
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Small buffers and few threads: the node shares two cores with everything else.
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.segment.bytes", "67108864");
        // A node that comes back is refused until its former life counts as over: with the defaults 9 seconds, also
        // after an orderly stop that does not say goodbye to the controller. Much less would fence a node that only
        // waits for a busy processor.
        settings.put("controlled.shutdown.enable", "true");
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "300");
        return settings;
    }
}
