package se.medborgarlofte.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs the store as a process of its own: {@code StoreProcess <file> <port>}. */
public final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop-store"));
        new CountDownLatch(1).await();
    }

    private static EmbeddedStore start(Path file, int port) {
        try {
            return EmbeddedStore.start(file, port);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            throw e;
        }
    }
}
