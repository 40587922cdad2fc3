package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The indexes by which histories are looked up, newest first. */
@Component
class CreateIndexes implements Migration {

    @Override
    public String id() {
        return "001-message-history-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, MessageStore.COLLECTION, newestFirst(MongoMessageHistory.RECIPIENT), false);
        Indexes.ensure(database, MessageStore.COLLECTION, newestFirst(MongoMessageHistory.SUBJECT), false);
    }

    private static Document newestFirst(String field) {
        return new Document(field, 1).append(MongoMessageHistory.QUEUED_AT, -1).append("_id", -1);
    }
}
