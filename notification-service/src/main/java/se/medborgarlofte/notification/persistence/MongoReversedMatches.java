package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.ReversedMatches;

/** One row for each reversed match. */
@Component
class MongoReversedMatches implements ReversedMatches {

    private static final String COLLECTION = "reversed_matches";

    private final MongoDatabase database;

    MongoReversedMatches(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void add(String matchId, Instant at) {
        Document row = new Document("_id", matchId).append("reversedAt", Date.from(at));
        Duplicates.insertIfAbsent(database.getCollection(COLLECTION), row);
    }

    @Override
    public boolean contains(String matchId) {
        return database.getCollection(COLLECTION)
                        .find(new Document("_id", matchId))
                        .first()
                != null;
    }
}
