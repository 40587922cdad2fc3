package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.CheckCount;

/** Counts public checks, a document a day. */
@Component
class MongoCheckCount implements CheckCount {

    private final MongoCollection<Document> counts;

    MongoCheckCount(MongoDatabase database) {
        this.counts = database.getCollection("public_check_counts");
    }

    @Override
    public void one(LocalDate day) {
        counts.updateOne(
                new Document("_id", day.toString()), Updates.inc("checks", 1), new UpdateOptions().upsert(true));
    }
}
