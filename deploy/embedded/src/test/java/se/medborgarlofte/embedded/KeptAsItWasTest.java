package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored is the same after the store was closed and opened again, and is found again. */
class KeptAsItWasTest {

    private static final String UUIDS = "/?uuidRepresentation=standard";

    @TempDir
    Path directory;

    @Test
    void aDocumentWithEveryKindOfValue() {
        Document everything = new Document("_id", "all")
                .append("text", "Räksmörgås")
                .append("empty", "")
                .append("int", 1)
                .append("long", 1L << 60)
                .append("double", -0.5)
                .append("decimal", Decimal128.parse("12.30"))
                .append("yes", true)
                .append("nothing", null)
                .append("date", new Date(1_790_000_000_123L))
                .append("bytes", new Binary(new byte[] {0, -1, 127}))
                .append("uuid", UUID.fromString("01a21891-992e-7349-a17c-2166ea282536"))
                .append("object", new ObjectId("65a1b2c3d4e5f60718293a4b"))
                .append("nested", new Document("list", Arrays.asList(1, "two", new Document("three", 3.0), null)))
                .append("emptyList", List.of());
        inStore(rows -> rows.insertOne(everything));
        inStore(rows ->
                assertThat(rows.find(new Document("_id", "all")).first()).isEqualTo(everything));
    }

    @Test
    void identitiesOfEveryKindAlsoWhenEachPageIsFull() {
        List<Object> ids = IntStream.range(0, 600)
                .<Object>mapToObj(number -> switch (number % 6) {
                    case 0 -> number;
                    case 1 -> number * 10_000_000_000L;
                    case 2 -> number + 0.5;
                    case 3 -> "text-" + number;
                    case 4 -> new UUID(number, number);
                    default -> new Document("part", number).append("of", "a document");
                })
                .toList();
        inStore(rows ->
                rows.insertMany(ids.stream().map(id -> new Document("_id", id)).toList()));
        inStore(rows -> {
            assertThat(rows.countDocuments()).isEqualTo(ids.size());
            for (Object id : ids) {
                assertThat(rows.find(new Document("_id", id)).first())
                        .as("%s", id)
                        .isNotNull();
                refused(() -> rows.insertOne(new Document("_id", id)));
            }
        });
    }

    @Test
    void aUniqueIndexThatTakesOneNumberForAnotherOfTheSameValue() {
        inStore(rows -> {
            rows.createIndex(new Document("owner", 1).append("number", 1), new IndexOptions().unique(true));
            rows.insertOne(new Document("_id", 1).append("owner", "anna").append("number", 7));
            rows.insertOne(new Document("_id", 2).append("owner", "anna").append("number", null));
        });
        inStore(rows -> {
            refused(() -> rows.insertOne(
                    new Document("_id", 3).append("owner", "anna").append("number", 7L)));
            refused(() -> rows.insertOne(
                    new Document("_id", 4).append("owner", "anna").append("number", 7.0)));
            refused(() -> rows.insertOne(new Document("_id", 5).append("owner", "anna")));
            rows.deleteOne(new Document("_id", 1));
            rows.insertOne(new Document("_id", 6).append("owner", "anna").append("number", 7L));
        });
    }

    /** To look at any other document fails: it has no text whose length could be taken. */
    @Test
    void aDocumentIsFoundByItsIndexAlsoWhenMoreIsAskedOfIt() {
        Document twoLetters = Document.parse("{'$expr': {'$eq': [{'$strLenCP': '$text'}, 2]}}");
        inStore(rows -> {
            rows.createIndex(new Document("name", 1), new IndexOptions().unique(true));
            IntStream.range(0, 50)
                    .forEach(other -> rows.insertOne(new Document("_id", "other-" + other)
                            .append("name", other)
                            .append("text", other)));
            rows.insertOne(new Document("_id", "the-one").append("name", "it").append("text", "it"));
            assertThatThrownBy(() -> rows.find(twoLetters).first()).hasMessageContaining("strLenCP");

            assertThat(rows.find(new Document(twoLetters).append("_id", "the-one"))
                            .first())
                    .isNotNull();
            assertThat(rows.find(new Document(twoLetters).append("name", "it")).first())
                    .isNotNull();
            assertThat(rows.find(Filters.and(twoLetters, Filters.in("_id", "the-one", "none")))
                            .first())
                    .isNotNull();
            assertThat(rows.find(new Document("_id", "the-one").append("text", "else"))
                            .first())
                    .as("found, but not as asked for")
                    .isNull();
        });
    }

    @Test
    void dataOfAnotherFormatIsRefusedInOneSentence() {
        Path file = directory.resolve("old.mv");
        try (MVStore old = MVStore.open(file.toString())) {
            MVMap<String, String> map = old.openMap("databases.old.rows");
            map.put("key", "value");
        }
        assertThatThrownBy(() -> EmbeddedStore.start(file, freePort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version of the store")
                .hasMessageContaining(file.toString());
    }

    private void inStore(Consumer<MongoCollection<Document>> thing) {
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"), freePort());
                MongoClient client = MongoClients.create(store.connectionString() + UUIDS)) {
            thing.accept(client.getDatabase("kept").getCollection("rows"));
        }
    }

    private static void refused(Runnable insert) {
        assertThatThrownBy(insert::run).isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
