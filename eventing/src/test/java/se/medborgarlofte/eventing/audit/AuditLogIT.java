package se.medborgarlofte.eventing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.FreshDatabase;
import se.medborgarlofte.eventing.testing.MutableClock;

/** A log that shows when somebody has been at it. */
class AuditLogIT {

    private final MongoDatabase database = FreshDatabase.open();
    private final AuditLog log = new AuditLog(database, new MutableClock());

    @Test
    void whatManyAppendAtOnceIsOneChainWithoutAGap() {
        AuditLog ofAnotherInstance = new AuditLog(database, new MutableClock());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 100; i++) {
                String subject = "thing-" + i;
                AuditLog own = i % 2 == 0 ? log : ofAnotherInstance;
                threads.submit(() -> own.append("custody", "somebody", "touched", subject, Map.of("n", "1")));
            }
        }
        assertThat(log.verify("custody")).isEqualTo(new Verification.Intact("custody", 100));
        assertThat(log.entries("custody", 1, 200))
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(log.entries("custody", 1, 200))
                .extracting(AuditEntry::subject)
                .doesNotHaveDuplicates();
    }

    @Test
    void streamsAreApartAndAnEmptyOneIsIntact() {
        appendFive("custody");
        log.append("releases", "somebody", "released", "report", Map.of());
        assertThat(log.streams()).containsExactly("custody", "releases");
        assertThat(log.entries("custody", 3, 2))
                .extracting(AuditEntry::sequence)
                .containsExactly(3L, 4L);
        assertThat(log.verify("nothing yet")).isEqualTo(new Verification.Intact("nothing yet", 0));
    }

    @Test
    void aChangedEntryIsFound() {
        for (Document change : new Document[] {
            new Document("actor", "somebody else"),
            new Document("details.ground", "another"),
            new Document("subject", "another thing"),
            new Document("action", "returned"),
            new Document("at", new java.util.Date(0))
        }) {
            String stream = "custody changed in " + change.keySet().iterator().next();
            appendFive(stream);
            entries().updateOne(new Document("_id", stream + ":3"), new Document("$set", change));
            assertThat(log.verify(stream)).isEqualTo(new Verification.Broken(stream, 3, "its content was changed"));
        }
    }

    @Test
    void aForgedEntryWithARightHashOfItsOwnBreaksTheChain() {
        appendFive("custody");
        AuditEntry forged = new AuditLog(FreshDatabase.open(), new MutableClock())
                .append("custody", "forger", "returned", "thing-1", Map.of());
        entries()
                .updateOne(
                        new Document("_id", "custody:1"),
                        Updates.combine(
                                Updates.set("actor", forged.actor()),
                                Updates.set("action", forged.action()),
                                Updates.set("subject", forged.subject()),
                                Updates.set("details", new Document()),
                                Updates.set("at", java.util.Date.from(forged.at())),
                                Updates.set("hash", forged.hash())));
        assertThat(log.verify("custody"))
                .isEqualTo(new Verification.Broken("custody", 2, "it does not follow the entry before"));
    }

    @Test
    void aRemovedEntryIsFound() {
        appendFive("custody");
        entries().deleteOne(new Document("_id", "custody:3"));
        assertThat(log.verify("custody")).isEqualTo(new Verification.Broken("custody", 3, "it is missing"));
    }

    @Test
    void aCutOffEndIsFound() {
        appendFive("custody");
        entries().deleteOne(new Document("_id", "custody:5"));
        assertThat(log.verify("custody")).isEqualTo(new Verification.Broken("custody", 5, "it is missing"));
    }

    @Test
    void theChainGoesOnAfterACrashBetweenTheEntryAndItsHead() {
        appendFive("custody");
        database.getCollection("audit_heads")
                .updateOne(new Document("_id", "custody"), new Document("$set", new Document("sequence", 3L)));
        assertThat(log.append("custody", "somebody", "touched", "thing-6", Map.of())
                        .sequence())
                .isEqualTo(6);
        assertThat(log.verify("custody")).isEqualTo(new Verification.Intact("custody", 6));
    }

    private void appendFive(String stream) {
        for (int i = 1; i <= 5; i++) {
            log.append(stream, "somebody", "touched", "thing-" + i, Map.of("ground", "decision-" + i));
        }
    }

    private MongoCollection<Document> entries() {
        return database.getCollection("audit");
    }
}
