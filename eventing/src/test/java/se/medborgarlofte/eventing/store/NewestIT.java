package se.medborgarlofte.eventing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.FreshDatabase;

/** Of each thing the newest document stays, whoever brings what when. */
class NewestIT {

    private final MongoCollection<Document> rows = FreshDatabase.open().getCollection("rows");

    @Test
    void whatIsNewerReplacesAllThatWasThereAndWhatIsNotChangesNothing() {
        assertThat(put("a", 3, "three")).isTrue();
        assertThat(put("b", 1, "another's")).isTrue();
        assertThat(put("a", 3, "three again")).isFalse();
        assertThat(put("a", 2, "two")).isFalse();
        assertThat(value("a")).isEqualTo("three");
        assertThat(put("a", 4, "four")).isTrue();
        assertThat(rows.find(new Document("_id", "a")).first())
                .isEqualTo(new Document("_id", "a").append("number", 4L).append("value", "four"));
        assertThat(value("b")).isEqualTo("another's");
    }

    @Test
    void inWhateverOrderManyBringThemTheNewestStaysAndIsWrittenOnce() throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>(IntStream.rangeClosed(1, 40)
                .<Callable<Boolean>>mapToObj(number -> () -> put("contested", (number + 1) / 2, "value"))
                .toList());
        Collections.shuffle(writers, new Random(7));
        int written = 0;
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> writer : together.invokeAll(writers)) {
                written += writer.get() ? 1 : 0;
            }
        }
        assertThat(rows.find(new Document("_id", "contested")).first()).containsEntry("number", 20L);
        assertThat(written).isBetween(1, 20);
        assertThat(rows.countDocuments()).isEqualTo(1);
    }

    @Test
    void aWriteThatFailsForAnotherReasonIsNotTakenForAnOlderOne() {
        Document broken = new Document("_id", "another id").append("number", 2L);
        put("a", 1, "one");
        assertThatThrownBy(() -> Newest.replace(rows, "a", "number", 2, broken))
                .isInstanceOf(MongoWriteException.class);
        assertThat(value("a")).isEqualTo("one");
    }

    @Test
    void whatAnotherUniqueKeyKeepsOutIsRefusedInsteadOfTriedForEver() {
        rows.createIndex(Indexes.ascending("value"), new IndexOptions().unique(true));
        put("a", 1, "taken");
        assertThatThrownBy(() -> put("b", 1, "taken")).isInstanceOf(ContentionException.class);
        assertThat(rows.countDocuments()).isEqualTo(1);
    }

    private boolean put(String id, long number, String value) {
        Document document = new Document("_id", id).append("number", number).append("value", value);
        return Newest.replace(rows, id, "number", number, document);
    }

    private Object value(String id) {
        return rows.find(new Document("_id", id)).first().get("value");
    }
}
