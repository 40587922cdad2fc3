package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.notification.application.Retention;
import se.medborgarlofte.notification.application.feed.Feed;
import se.medborgarlofte.notification.domain.Channel;

/** Forgets in MongoDB. */
@Component
class MongoRetention implements Retention {

    /** Stands where a person's id has stood. */
    static final String FORGOTTEN = "00000000-0000-0000-0000-000000000000";

    static final String QUEUED = "Queued";

    private final MongoDatabase database;
    private final FieldCipher cipher;
    private final Feed feed;

    MongoRetention(MongoDatabase database, FieldCipher cipher, Feed feed) {
        this.database = database;
        this.cipher = cipher;
        this.feed = feed;
    }

    @Override
    public long forgetRecipients(Channel channel, Instant finishedBefore) {
        Bson finished = Filters.and(
                Filters.eq("state.channel", channel.name()),
                Filters.ne(MongoMessageHistory.PROGRESS, QUEUED),
                Filters.lt("state.progress.at", Date.from(finishedBefore)),
                Filters.ne(MongoMessageHistory.RECIPIENT, FORGOTTEN));
        return collection(MessageStore.COLLECTION)
                .updateMany(finished, forgetting())
                .getModifiedCount();
    }

    /** Takes the recipient out of a message. */
    static Bson forgetting() {
        return Updates.combine(
                Updates.set(MongoMessageHistory.RECIPIENT, FORGOTTEN),
                Updates.unset("state.subscriptionId"),
                Updates.inc("version", 1L));
    }

    @Override
    public long clearInboxes(Instant before) {
        return collection(MongoInbox.COLLECTION)
                .deleteMany(Filters.lt("at", Date.from(before)))
                .getDeletedCount();
    }

    /** The address goes with the last subscription of whoever has never signed in. */
    @Override
    public long forgetFollowers(Instant before) {
        MongoCollection<Document> subscriptions = collection(MongoSubscriptions.COLLECTION);
        Bson over = Filters.and(
                Filters.eq(MongoSubscriptions.ACTIVE, false),
                Filters.lt("createdAt", Date.from(before)),
                endedBefore(before));
        long forgotten = 0;
        for (Document subscription : subscriptions.find(over)) {
            subscriptions.deleteOne(new Document("_id", subscription.getString("_id")));
            forgetAddress(subscription.getString(MongoSubscriptions.RECIPIENT));
            forgotten++;
        }
        return forgotten;
    }

    private static Bson endedBefore(Instant before) {
        return Filters.or(Filters.exists("endedAt", false), Filters.lt("endedAt", Date.from(before)));
    }

    private void forgetAddress(String recipientId) {
        boolean follows = collection(MongoSubscriptions.COLLECTION)
                        .find(new Document(MongoSubscriptions.RECIPIENT, recipientId))
                        .first()
                != null;
        boolean byAddressOnly = collection(MongoRecipients.SUBSCRIBERS)
                        .deleteOne(new Document("recipientId", follows ? "" : recipientId))
                        .getDeletedCount()
                == 1;
        if (byAddressOnly) {
            cipher.forget(recipientId);
            collection(MongoRecipients.COLLECTION).deleteOne(new Document("_id", recipientId));
        }
    }

    @Override
    public long trimFeed(Instant before) {
        return feed.forgetBefore(before);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
