package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.Visits;
import se.medborgarlofte.notification.domain.VisitNow;

/** The rows that the dialogue's events leave, one for each visit. */
@Component
class MongoVisits implements Visits {

    private final MongoDatabase database;

    MongoVisits(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<VisitNow> find(String visitId) {
        return Optional.ofNullable(database.getCollection("visits")
                        .find(new Document("_id", visitId))
                        .first())
                .map(row -> new VisitNow(row.getDate("startsAt").toInstant(), row.getBoolean("open", true)));
    }
}
