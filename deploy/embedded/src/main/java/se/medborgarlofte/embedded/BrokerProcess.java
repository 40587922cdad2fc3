package se.medborgarlofte.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Runs the broker as a process of its own: {@code BrokerProcess <directory> <port> <controller port> [<topics file>
 * <ready file> [<agencies' port> <agency>=<password>]]}. With the topics file it creates the topics that are missing and
 * then the ready file; with an agency it lets that in by a port of its own, to what the topics file declares for agencies.
 */
public final class BrokerProcess {

    private static final int WITH_TOPICS = 5;
    private static final int WITH_AGENCY = 7;
    private static final short ONE_REPLICA = 1;

    private BrokerProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<String> given = List.of(arguments);
        Optional<String[]> agency =
                given.size() == WITH_AGENCY ? Optional.of(given.getLast().split("=", 2)) : Optional.empty();
        EmbeddedBroker broker = start(given, agency);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        if (given.size() >= WITH_TOPICS) {
            prepare(broker, Path.of(given.get(3)), agency);
            Files.writeString(Path.of(given.get(4)), "");
        }
        broker.awaitShutdown();
    }

    private static EmbeddedBroker start(List<String> given, Optional<String[]> agency) {
        Path directory = Path.of(given.get(0));
        int port = Integer.parseInt(given.get(1));
        int controllerPort = Integer.parseInt(given.get(2));
        return agency.map(known -> EmbeddedBroker.startWithAgencies(
                        directory, port, controllerPort, Integer.parseInt(given.get(5)), Map.of(known[0], known[1])))
                .orElseGet(() -> EmbeddedBroker.start(directory, port, controllerPort));
    }

    private static void prepare(EmbeddedBroker broker, Path declarations, Optional<String[]> agency)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(declarations, ONE_REPLICA).createMissing(admin);
            if (agency.isPresent()) {
                AgencyAccess.read(declarations).grant(admin, agency.get()[0]);
            }
        }
    }
}
