package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** How to see from outside that a process serves. */
public sealed interface Readiness {

    /** Looks once; does not wait. */
    boolean isReady();

    /** Called before each start: forgets what an earlier run has left. */
    default void reset() {}

    /** It answers 200 to a GET. */
    record Answers(URI address) implements Readiness {

        private static final int PATIENCE_MS = 2_000;

        @Override
        public boolean isReady() {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MS);
                connection.setReadTimeout(PATIENCE_MS);
                int status = connection.getResponseCode();
                connection.disconnect();
                return status == HttpURLConnection.HTTP_OK;
            } catch (IOException notYet) {
                return false;
            }
        }
    }

    /** It accepts connections on the loopback address. */
    record Listens(int port) implements Readiness {

        private static final int PATIENCE_MS = 500;

        @Override
        public boolean isReady() {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MS);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        }
    }

    /** It creates a file when all its preparations are done. */
    record Marks(Path file) implements Readiness {

        @Override
        public boolean isReady() {
            return Files.exists(file);
        }

        @Override
        public void reset() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
