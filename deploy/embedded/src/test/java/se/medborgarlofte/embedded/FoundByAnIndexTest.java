package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, a collection with indexes answers what the same collection without them answers. */
class FoundByAnIndexTest {

    private static final List<String> FIELDS = List.of("a", "b", "list", "in.n");

    /** Lists are left out: the server underneath has no order among them that holds together. */
    private static final List<String> SORTED = List.of("a", "b", "in.n", "number");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int rowsMade;

    @TempDir
    Path directory;

    @Test
    void asWithoutAnyWhateverIsAsked() {
        inStore((plain, indexed) -> {
            index(indexed);
            for (int round = 0; round < 40; round++) {
                change(plain, indexed);
                ask(plain, indexed);
            }
        });
        inStore((plain, indexed) -> {
            // Found again after the store was opened anew.
            for (int round = 0; round < 20; round++) {
                ask(plain, indexed);
                change(plain, indexed);
            }
        });
    }

    @Test
    void alsoWhatWasThereBeforeTheIndex() {
        inStore((plain, indexed) -> {
            for (int round = 0; round < 10; round++) {
                change(plain, indexed);
            }
            index(indexed);
            for (int round = 0; round < 10; round++) {
                ask(plain, indexed);
            }
            indexed.dropIndexes();
            change(plain, indexed);
            index(indexed);
            ask(plain, indexed);
        });
    }

    private static void index(MongoCollection<Document> rows) {
        rows.createIndex(new Document("a", 1).append("b", -1));
        rows.createIndex(new Document("b", 1));
        rows.createIndex(new Document("list", 1).append("a", 1));
        rows.createIndex(new Document("in.n", -1), new IndexOptions().sparse(true));
        rows.createIndex(new Document("a", 1).append("number", -1), new IndexOptions().unique(true));
    }

    private void change(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        for (int i = 0; i < 15; i++) {
            Document row = new Document("_id", random.nextInt(400)).append("number", rowsMade++);
            FIELDS.forEach(field -> set(row, field));
            for (MongoCollection<Document> rows : List.of(plain, indexed)) {
                rows.replaceOne(
                        new Document("_id", row.get("_id")),
                        row,
                        new com.mongodb.client.model.ReplaceOptions().upsert(true));
            }
        }
        Bson some = condition();
        Bson update = random.nextBoolean()
                ? Updates.set("b", value())
                : random.nextBoolean() ? Updates.unset("in.n") : Updates.push("pushed", 1);
        Bson gone = new Document("_id", random.nextInt(400));
        for (MongoCollection<Document> rows : List.of(plain, indexed)) {
            rows.updateMany(some, update);
            rows.deleteMany(gone);
        }
    }

    private void set(Document row, String field) {
        switch (random.nextInt(6)) {
            case 0 -> {
                // Left out.
            }
            case 1 -> put(row, field, null);
            default -> put(row, field, field.equals("list") ? list() : value());
        }
    }

    private static void put(Document row, String field, Object value) {
        if (field.equals("in.n")) {
            row.append("in", new Document("n", value));
        } else {
            row.append(field, value);
        }
    }

    private List<Object> list() {
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(value());
        }
        return elements;
    }

    private Object value() {
        return switch (random.nextInt(8)) {
            case 0 -> (long) random.nextInt(5);
            case 1 -> random.nextInt(5) + 0.5;
            case 2 -> (double) random.nextInt(5);
            case 3 -> "text-" + random.nextInt(4);
            case 4 -> random.nextBoolean();
            case 5 -> new Date(1_790_000_000_000L + random.nextInt(4));
            default -> random.nextInt(5);
        };
    }

    private void ask(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        for (int i = 0; i < 40; i++) {
            List<Bson> conditions = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                conditions.add(condition());
            }
            Bson query = conditions.size() == 1 ? conditions.getFirst() : Filters.and(conditions);
            Bson order = order();
            int limit = random.nextInt(3) * 7;
            assertThat(found(indexed, query, order, limit))
                    .as("seed %d: %s, order %s, limit %d", seed, query, order, limit)
                    .isEqualTo(found(plain, query, order, limit));
            assertThat(indexed.countDocuments(query))
                    .as("seed %d: how many %s", seed, query)
                    .isEqualTo(plain.countDocuments(query));
        }
    }

    /** With the identity last in the order, so that only one answer is right. */
    private Bson order() {
        String one = SORTED.get(random.nextInt(SORTED.size()));
        Bson first = random.nextBoolean() ? Sorts.ascending(one) : Sorts.descending(one);
        return Sorts.orderBy(first, Sorts.ascending("_id"));
    }

    private static List<Document> found(MongoCollection<Document> rows, Bson query, Bson order, int limit) {
        FindIterable<Document> found = rows.find(query).sort(order).limit(limit);
        return found.into(new ArrayList<>());
    }

    private Bson condition() {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        return switch (random.nextInt(10)) {
            case 0 -> Filters.lt(field, value());
            case 1 -> Filters.lte(field, value());
            case 2 -> Filters.gt(field, value());
            case 3 -> Filters.and(Filters.gte(field, value()), Filters.lte(field, value()));
            case 4 -> Filters.in(field, value(), value(), value());
            case 5 -> Filters.eq(field, null);
            case 6 -> Filters.exists(field, random.nextBoolean());
            case 7 -> Filters.or(Filters.eq(field, value()), Filters.eq("a", value()));
            case 8 -> Filters.ne(field, value());
            default -> Filters.eq(field, value());
        };
    }

    /** Sorted by the index alone, the order of what is asked for is right. */
    @Test
    void theFirstOfManyInTheOrderOfTheIndex() {
        inStore((plain, indexed) -> {
            index(indexed);
            List<Document> rows = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                rows.add(new Document("_id", i)
                        .append("a", i % 3)
                        .append("b", random.nextInt(1_000_000))
                        .append("number", i));
            }
            indexed.insertMany(rows);
            for (Bson order : Arrays.asList(Sorts.descending("b"), Sorts.ascending("b"))) {
                List<Integer> all = values(indexed.find(Filters.eq("a", 1)).sort(order));
                assertThat(values(indexed.find(Filters.eq("a", 1))
                                .sort(order)
                                .skip(3)
                                .limit(10)))
                        .isEqualTo(all.subList(3, 13));
                assertThat(all).hasSize(167);
                assertThat(order.equals(Sorts.ascending("b")) ? all : all.reversed())
                        .isSorted();
            }
            assertThat(values(indexed.find().sort(Sorts.ascending("b")).limit(5)))
                    .isSorted()
                    .hasSize(5);
        });
    }

    private static List<Integer> values(FindIterable<Document> found) {
        return found.map(row -> row.getInteger("b")).into(new ArrayList<>());
    }

    private void inStore(BiConsumer<MongoCollection<Document>, MongoCollection<Document>> use) {
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"), freePort());
                MongoClient client = MongoClients.create(store.connectionString())) {
            use.accept(
                    client.getDatabase("test").getCollection("plain"),
                    client.getDatabase("test").getCollection("indexed"));
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
