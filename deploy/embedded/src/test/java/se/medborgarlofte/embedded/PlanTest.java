package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query looks at no more than what its index narrows it to. */
class PlanTest {

    private final MVStore data = new MVStore.Builder().open();
    private final OrderedIndex byOwnerAndTime =
            index("byOwnerAndTime", new IndexKey("owner", true), new IndexKey("at", false));
    private final OrderedIndex byTime = index("byTime", new IndexKey("at", true));
    private final List<OrderedIndex> indexes = List.of(byOwnerAndTime, byTime);

    private OrderedIndex index(String name, IndexKey... fields) {
        List<IndexKey> keys = List.of(fields);
        return new OrderedIndex(
                name,
                keys,
                false,
                data.openMap(name, new MVMap.Builder<OrderedKey, Boolean>().keyType(new OrderedKeyType(keys))),
                data.openMap(name + "-facts"));
    }

    @BeforeEach
    void aHundredDocumentsOfTenOwners() {
        for (int i = 0; i < 100; i++) {
            Document document =
                    new Document("_id", i).append("owner", "o" + i % 10).append("at", i);
            indexes.forEach(index -> index.add(document, document.get("_id"), null));
        }
    }

    private List<Object> looksAt(Document query, Document orderBy) {
        Plan plan = Plan.best(indexes, query, orderBy, 10).orElseThrow();
        List<Object> positions = new ArrayList<>();
        plan.positions().forEach(positions::add);
        return positions;
    }

    @Test
    void anEqualBeginning() {
        assertThat(looksAt(new Document("owner", "o3"), new Document()))
                .containsExactly(93, 83, 73, 63, 53, 43, 33, 23, 13, 3);
    }

    @Test
    void anEqualBeginningAndARange() {
        assertThat(looksAt(new Document("owner", "o3").append("at", new Document("$gte", 50)), new Document()))
                .containsExactly(93, 83, 73, 63, 53);
        assertThat(looksAt(
                        new Document("owner", "o3").append("at", new Document("$gt", 20).append("$lte", 40)),
                        new Document()))
                .containsExactly(33, 23);
    }

    @Test
    void theOldestFirst() {
        assertThat(looksAt(new Document("at", new Document("$lte", 2)), new Document("at", 1)))
                .containsExactly(0, 1, 2);
        assertThat(looksAt(new Document("owner", "o3"), new Document("at", 1)).getFirst())
                .isEqualTo(3);
        assertThat(Plan.best(indexes, new Document(), new Document("at", -1), 10)
                        .orElseThrow()
                        .sorted())
                .isTrue();
    }

    @Test
    void oneOfSeveral() {
        assertThat(looksAt(new Document("owner", new Document("$in", List.of("o1", "o2"))), new Document()))
                .hasSize(20);
    }

    @Test
    void oneOfSeveralAlternatives() {
        assertThat(Plan.positions(
                                indexes,
                                new Document(
                                        "$or",
                                        List.of(
                                                new Document("owner", "o1"),
                                                new Document("at", new Document("$lt", 2)))))
                        .orElseThrow())
                .containsExactlyInAnyOrder(91, 81, 71, 61, 51, 41, 31, 21, 11, 1, 0, 2);
    }

    @Test
    void whatIsThereAtAll() {
        IndexKey key = new IndexKey("parked.at", true);
        OrderedIndex parked = new OrderedIndex(
                "parked",
                List.of(key),
                true,
                data.openMap("p", new MVMap.Builder<OrderedKey, Boolean>().keyType(new OrderedKeyType(List.of(key)))),
                data.openMap("p-facts"));
        parked.add(new Document("_id", 1), 1, null);
        parked.add(new Document("_id", 2).append("parked", new Document("at", 5)), 2, null);
        parked.add(new Document("_id", 3).append("parked", new Document("at", null)), 3, null);
        Document there = new Document("parked.at", new Document("$exists", true));

        assertThat(Plan.positions(List.of(parked), there).orElseThrow()).containsExactly(3, 2);
        assertThat(Plan.best(List.of(parked), new Document("parked.at", new Document("$exists", false)), null, 0))
                .isEmpty();
    }

    @Test
    void nothingIsOfUse() {
        assertThat(Plan.best(indexes, new Document("other", 1), null, 0)).isEmpty();
        assertThat(Plan.best(indexes, new Document("owner", null), null, 0)).isEmpty();
        assertThat(Plan.positions(indexes, new Document("$or", List.of(new Document("owner", "o1"), new Document()))))
                .isEmpty();
        assertThat(Plan.best(indexes, new Document("$or", List.of(new Document("owner", "o1"))), null, 0))
                .isEmpty();
    }
}
