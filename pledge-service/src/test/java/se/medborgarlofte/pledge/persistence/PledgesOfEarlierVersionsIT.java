package se.medborgarlofte.pledge.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.Staffanstorp;

/** A pledge that was stored before there were versions, evidence and keys is read as if it had had them. */
@EventingTest
class PledgesOfEarlierVersionsIT {

    @Autowired
    private MongoDatabase database;

    @Autowired
    private StateMapping mapping;

    @Autowired
    private AggregateStore<Pledge, PledgeEvent> pledges;

    @Test
    void anEarlierPledgeInForceGetsWhatItThenWouldHaveGot() {
        String id = store(earlier(Staffanstorp.active()));

        new PledgesOfEarlierVersions().apply(database);

        assertThat(pledges.load(id).state()).isEqualTo(Staffanstorp.active());
    }

    @Test
    void anEarlierAgreementKeepsItsHash() {
        String id = store(earlier(Staffanstorp.agreed()));

        new PledgesOfEarlierVersions().apply(database);

        assertThat(pledges.load(id).state()).isEqualTo(Staffanstorp.agreed());
        assertThat(pledges.load(id).state().contentHash())
                .isEqualTo(Staffanstorp.agreed().contentHash());
    }

    @Test
    void whatWasFilledInOnceIsLeftAlone() {
        String id = store(earlier(Staffanstorp.active()));
        new PledgesOfEarlierVersions().apply(database);
        Document once = collection().find(new Document("_id", id)).first();

        new PledgesOfEarlierVersions().apply(database);

        assertThat(collection().find(new Document("_id", id)).first()).isEqualTo(once);
    }

    private Document earlier(Pledge pledge) {
        Document state = mapping.toDocument(pledge);
        List.of("versions", "evidence", "amendment").forEach(state::remove);
        Document content = new Document(nested(state, "content"));
        content.put("activities", without(content, "activities", "key", "planned", "serves"));
        content.put("indicators", without(content, "indicators", "key", "measure", "feed"));
        return state.append("content", content);
    }

    private static List<Document> without(Document content, String list, String... fields) {
        return ((List<?>) content.get(list))
                .stream()
                        .map(element -> {
                            Document shorter = new Document();
                            ((java.util.Map<?, ?>) element).forEach((key, value) -> shorter.put(key.toString(), value));
                            List.of(fields).forEach(shorter::remove);
                            return shorter;
                        })
                        .toList();
    }

    private static java.util.Map<String, Object> nested(Document state, String field) {
        java.util.Map<String, Object> copy = new java.util.LinkedHashMap<>();
        ((java.util.Map<?, ?>) state.get(field)).forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    private String store(Document state) {
        String id = UUID.randomUUID().toString();
        collection()
                .insertOne(new Document("_id", id)
                        .append("version", 3L)
                        .append("revision", 3L)
                        .append("sequence", 3L)
                        .append("state", state)
                        .append("outbox", List.of()));
        return id;
    }

    private MongoCollection<Document> collection() {
        return database.getCollection(Stores.PLEDGES);
    }
}
