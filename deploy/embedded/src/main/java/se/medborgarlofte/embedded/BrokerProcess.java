package se.medborgarlofte.embedded;

import java.nio.file.Path;

/** Runs the broker as a process of its own: {@code BrokerProcess <directory> <port> <controller port>}. */
public final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        EmbeddedBroker broker = EmbeddedBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        broker.awaitShutdown();
    }
}
