package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedWriteIsThereAfterTheProcessWasKilledInTheMiddleOfMany() throws Exception {
        int port = freePort();
        Process process = startProcess(port);
        AtomicInteger[] acknowledged = new AtomicInteger[8];
        ExecutorService writers = Executors.newFixedThreadPool(acknowledged.length);
        CountDownLatch enough = new CountDownLatch(400);
        try (MongoClient client = client(port)) {
            MongoCollection<Document> rows = rows(client);
            rows.createIndex(new Document("owner", 1).append("version", 1), new IndexOptions().unique(true));
            for (int writer = 0; writer < acknowledged.length; writer++) {
                acknowledged[writer] = new AtomicInteger();
                String id = "row-" + writer;
                AtomicInteger version = acknowledged[writer];
                writers.submit(() -> bumpUntilKilled(rows, id, version, enough));
            }
            enough.await();
            process.destroyForcibly().waitFor();
        } finally {
            writers.shutdownNow();
        }

        process = startProcess(port);
        try (MongoClient client = client(port)) {
            for (int writer = 0; writer < acknowledged.length; writer++) {
                Document row =
                        rows(client).find(new Document("_id", "row-" + writer)).first();
                assertThat(row).isNotNull();
                int stored = row.getInteger("version");
                assertThat(stored).isBetween(acknowledged[writer].get(), acknowledged[writer].get() + 1);
                assertThat(rows(client)
                                .find(new Document("owner", "row-" + writer).append("version", stored))
                                .first())
                        .as("document and index agree")
                        .isNotNull();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Object bumpUntilKilled(
            MongoCollection<Document> rows, String id, AtomicInteger version, CountDownLatch enough) {
        rows.insertOne(new Document("_id", id).append("owner", id).append("version", 0));
        while (true) {
            Document current = new Document("_id", id).append("version", version.get());
            assertThat(rows.updateOne(current, Updates.inc("version", 1)).getModifiedCount())
                    .isEqualTo(1);
            version.incrementAndGet();
            enough.countDown();
        }
    }

    private Process startProcess(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        directory.resolve("store.mv").toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("store.log").toFile())
                .start();
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?retryWrites=false");
    }

    private static MongoCollection<Document> rows(MongoClient client) {
        return client.getDatabase("crash").getCollection("rows");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
