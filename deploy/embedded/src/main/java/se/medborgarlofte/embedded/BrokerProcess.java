package se.medborgarlofte.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Runs the broker as a process of its own: {@code BrokerProcess <directory> <port> <controller port> [<topics file>
 * <ready file>]}. With the last two it creates the topics that are missing and then the ready file.
 */
public final class BrokerProcess {

    private static final int WITH_TOPICS = 5;
    private static final short ONE_REPLICA = 1;

    private BrokerProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        EmbeddedBroker broker = EmbeddedBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        if (arguments.length == WITH_TOPICS) {
            createTopics(broker, Path.of(arguments[3]));
            Files.writeString(Path.of(arguments[4]), "");
        }
        broker.awaitShutdown();
    }

    private static void createTopics(EmbeddedBroker broker, Path declarations)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(declarations, ONE_REPLICA).createMissing(admin);
        }
    }
}
