package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The index by which messages that told nobody are found in a municipality. */
@Component
class CreateLetterListIndex implements Migration {

    @Override
    public String id() {
        return "007-letter-list-index";
    }

    @Override
    public void apply(MongoDatabase database) {
        Document byArea = new Document("state.cause.municipality", 1).append(MongoMessageHistory.PROGRESS, 1);
        Indexes.ensure(database, MessageStore.COLLECTION, byArea, false);
    }
}
