package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A store that speaks MongoDB's wire protocol, so that the real driver is used, with its data in one file.
 *
 * <p>An acknowledged write survives the death of the process: every write waits for a commit of the file, and writes
 * that arrive together share one commit. It does not survive a power cut; production MongoDB with {@code j:true} does.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** Enough that many connections can wait for one shared commit. */
    private static final int CONNECTION_THREADS = 64;

    /** Written into the data file; raised when a file of an earlier version can no longer be read. */
    private static final int FORMAT = 1;

    private final MongoServer server;
    private final String connectionString;

    private EmbeddedStore(MongoServer server, String connectionString) {
        this.server = server;
        this.connectionString = connectionString;
    }

    /**
     * Opens the store.
     *
     * <p>Throws IllegalStateException if the file was written in another format.
     *
     * @param file the data file, created when missing; kept between runs
     * @param port the port on the loopback address
     */
    public static EmbeddedStore start(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore data = open(file);
        MongoServer server = new MongoServer(new CommittingBackend(data));
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, CONNECTION_THREADS);
        return new EmbeddedStore(server, "mongodb://127.0.0.1:" + port);
    }

    private static MVStore open(Path file) {
        MVStore data = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(64)
                .open();
        data.setRetentionTime(0);
        if (data.getMapNames().isEmpty()) {
            data.setStoreVersion(FORMAT);
        } else if (data.getStoreVersion() != FORMAT) {
            data.closeImmediately();
            throw new IllegalStateException(
                    "The data in " + file + " was written by another version of the store. Start with fresh data.");
        }
        return data;
    }

    /** The connection string for a MongoDB driver. */
    public String connectionString() {
        return connectionString;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
