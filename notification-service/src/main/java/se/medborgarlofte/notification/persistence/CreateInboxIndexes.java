package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The index of the inboxes; it also gives each of a person's numbers only once. */
@Component
class CreateInboxIndexes implements Migration {

    @Override
    public String id() {
        return "004-inbox-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Document numbers = new Document(MongoInbox.RECIPIENT, 1).append(MongoInbox.SEQUENCE, 1);
        Indexes.ensure(database, MongoInbox.COLLECTION, numbers, true);
    }
}
