package se.medborgarlofte.property.matching;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Duplicates;

/** Which generation of the index every instance is to have; counted up by whoever wants it built anew. */
@Component
class Rebuilds {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Document WANTED = new Document("_id", "generation");
    private static final String STORE = "store";
    private static final String NUMBER = "number";
    private static final long FIRST = 1;

    private final MongoCollection<Document> index;
    private final Clock realTime;
    private volatile long wanted = FIRST;
    private volatile Instant looked = Instant.EPOCH;

    Rebuilds(MongoDatabase database, @Qualifier("realTime") Clock realTime) {
        this.index = database.getCollection("matching_index");
        this.realTime = realTime;
    }

    /** Names the store, so that an index of another one is never taken for its. */
    String store() {
        Duplicates.insertIfAbsent(index, new Document("_id", STORE).append("id", Ids.uuidV7()));
        Document stored = index.find(new Document("_id", STORE)).first();
        if (stored == null) {
            throw new IllegalStateException("the store's name was just written");
        }
        return stored.getString("id");
    }

    /** The generation that is wanted; looked up now and then. */
    long wanted() {
        if (looked.plus(LOOK_EVERY).isBefore(realTime.instant())) {
            wantedNow();
        }
        return wanted;
    }

    long wantedNow() {
        Document stored = index.find(WANTED).first();
        wanted = stored == null ? FIRST : FIRST + stored.getLong(NUMBER);
        looked = realTime.instant();
        return wanted;
    }

    /**
     * Wants every instance to build its index anew.
     *
     * @return the number of the generation to come
     */
    long start() {
        Document after = index.findOneAndUpdate(
                WANTED,
                Updates.inc(NUMBER, 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (after == null) {
            throw new IllegalStateException("an upsert answers with the document");
        }
        looked = Instant.EPOCH;
        return FIRST + after.getLong(NUMBER);
    }
}
