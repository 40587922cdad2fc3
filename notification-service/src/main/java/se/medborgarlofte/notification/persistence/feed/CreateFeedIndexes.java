package se.medborgarlofte.notification.persistence.feed;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The indexes of the feed; that of the event ids also keeps an event from being there twice. */
@Component
class CreateFeedIndexes implements Migration {

    @Override
    public String id() {
        return "003-feed-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, MongoFeed.COLLECTION, new Document(MongoFeed.EVENT_ID, 1), true);
        Indexes.ensure(database, MongoFeed.COLLECTION, new Document(MongoFeed.RECEIVED_FOR, 1), false);
        Document own = new Document(MongoFeedSubscriptions.AGENCY, 1);
        Indexes.ensure(database, MongoFeedSubscriptions.COLLECTION, own, false);
        Document byNumber = new Document(MongoFeedDeliveries.SUBSCRIPTION, 1).append(MongoFeedDeliveries.SEQUENCE, -1);
        Indexes.ensure(database, MongoFeedDeliveries.COLLECTION, byNumber, false);
        Document byTime = new Document(MongoFeedDeliveries.SUBSCRIPTION, 1).append(MongoFeedDeliveries.NUMBERED_AT, 1);
        Indexes.ensure(database, MongoFeedDeliveries.COLLECTION, byTime, false);
    }
}
