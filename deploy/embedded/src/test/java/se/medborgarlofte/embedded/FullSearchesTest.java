package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class FullSearchesTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(FullSearches.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @TempDir
    Path directory;

    @BeforeEach
    void listen() {
        told.start();
        logger.addAppender(told);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(told);
    }

    @Test
    void aLargeCollectionThatIsSearchedWholeIsNamedOnceForEachSetOfFieldsWithoutAnyValue() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"), freePort());
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> letters = client.getDatabase("post").getCollection("letters");
            letters.createIndex(new Document("to", 1).append("number", 1), new IndexOptions().unique(true));
            insert(letters, 0, 900);
            letters.find(Filters.eq("colour", "red")).first();
            assertThat(told.list).as("while it is small").isEmpty();

            insert(letters, 900, 1_200);
            letters.find(new Document("to", "anna"))
                    .sort(Sorts.descending("number"))
                    .first();
            letters.find(new Document("_id", 7)).first();
            letters.find().first();
            assertThat(told.list)
                    .as("by the first field of a unique index, by identity, of all")
                    .isEmpty();

            letters.find(Filters.and(Filters.eq("colour", "red"), Filters.gt("weight", 3)))
                    .first();
            letters.find(Filters.and(Filters.gt("weight", 5), Filters.eq("colour", "blue")))
                    .first();
            letters.countDocuments(Filters.eq("stamp", 5));
        }
        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "No index serves a search of post.letters by [colour, weight]: 1200 documents are looked at",
                        "No index serves a search of post.letters by [stamp]: 1200 documents are looked at");
    }

    private static void insert(MongoCollection<Document> letters, int from, int to) {
        List<Document> some = IntStream.range(from, to)
                .mapToObj(i -> new Document("_id", i)
                        .append("to", i % 2 == 0 ? "anna" : "bertil")
                        .append("number", i))
                .toList();
        letters.insertMany(some);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
