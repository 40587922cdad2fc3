package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The indexes by which followers, holds and texts are looked up. */
@Component
class CreateFollowerIndexes implements Migration {

    @Override
    public String id() {
        return "002-follower-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Document followers = new Document(MongoSubscriptions.TOPIC, 1)
                .append(MongoSubscriptions.ACTIVE, 1)
                .append("_id", 1);
        Indexes.ensure(database, MongoSubscriptions.COLLECTION, followers, false);
        Document own = new Document(MongoSubscriptions.RECIPIENT, 1)
                .append(MongoSubscriptions.ACTIVE, 1)
                .append("_id", 1);
        Indexes.ensure(database, MongoSubscriptions.COLLECTION, own, false);
        Indexes.ensure(database, MongoHolds.COLLECTION, new Document(MongoHolds.SUBJECT, 1), false);
        Document newest = new Document(MongoHolds.AREA, 1)
                .append(MongoHolds.PLACED_AT, -1)
                .append("_id", -1);
        Indexes.ensure(database, MongoHolds.COLLECTION, newest, false);
        Document versions = new Document(MongoTexts.CODE, 1).append(MongoTexts.VERSION, -1);
        Indexes.ensure(database, MongoTexts.COLLECTION, versions, true);
    }
}
