package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeDocumentsTest {

    private static final int WRITES = 1_500;

    @TempDir
    Path directory;

    @Test
    void aReaderNeverSeesADocumentInTheMiddleOfAWrite() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"), freePort());
                // A torn answer breaks the connection; the driver must not hide that by asking again.
                MongoClient client = MongoClients.create(store.connectionString() + "/?retryReads=false");
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            MongoCollection<Document> rows = client.getDatabase("test").getCollection("rows");
            rows.insertOne(new Document("_id", "row").append("version", 0));
            List<Future<Integer>> reading = IntStream.range(0, 3)
                    .mapToObj(reader -> readers.submit((Callable<Integer>) () -> readWhole(rows, writing)))
                    .toList();
            for (int version = 1; version <= WRITES; version++) {
                rows.updateOne(new Document("_id", "row"), new Document("$set", fields(version)));
            }
            writing.set(false);
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private static int readWhole(MongoCollection<Document> rows, AtomicBoolean writing) {
        int reads = 0;
        while (writing.get()) {
            Document row = rows.find(new Document("_id", "row")).first();
            row.remove("_id");
            assertThat(Set.copyOf(row.values())).as("values of one write").hasSize(1);
            reads++;
        }
        return reads;
    }

    /** Many fields, all with the same value. */
    private static Document fields(int version) {
        Document fields = new Document("version", version);
        IntStream.range(0, 200).forEach(field -> fields.append("field" + field, version));
        return fields;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
