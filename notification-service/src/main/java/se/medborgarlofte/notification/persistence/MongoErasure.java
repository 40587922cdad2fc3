package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.notification.application.Erasure;

/** Erases in MongoDB. */
@Component
class MongoErasure implements Erasure {

    private final MongoDatabase database;
    private final FieldCipher cipher;

    MongoErasure(MongoDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public void eraseDetails(String personId) {
        collection(MongoRecipients.COLLECTION).deleteOne(new Document("_id", personId));
        cipher.forget(personId);
        collection(MongoPhoneProofs.COLLECTION).deleteOne(new Document("_id", personId));
        collection(MongoOffices.COLLECTION).deleteOne(new Document("_id", personId));
        collection(MongoPushDevices.COLLECTION).deleteMany(new Document(MongoPushDevices.PERSON, personId));
        collection(MongoSubscriptions.COLLECTION).deleteMany(new Document(MongoSubscriptions.RECIPIENT, personId));
        collection(MongoInbox.COLLECTION).deleteMany(new Document(MongoInbox.RECIPIENT, personId));
        collection(MongoDigestBook.COLLECTION).deleteMany(new Document(MongoDigestBook.RECIPIENT, personId));
    }

    @Override
    public void eraseFromHistory(String personId, Instant orderedUntil) {
        collection(MessageStore.COLLECTION)
                .updateMany(
                        Filters.and(
                                Filters.eq(MongoMessageHistory.RECIPIENT, personId),
                                Filters.lte(MongoMessageHistory.QUEUED_AT, Date.from(orderedUntil)),
                                Filters.ne(MongoMessageHistory.PROGRESS, MongoRetention.QUEUED)),
                        MongoRetention.forgetting());
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
