package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.DigestBook;

/** Keeps in MongoDB which messages go with which collection. */
@Component
class MongoDigestBook implements DigestBook {

    static final String COLLECTION = "digests";
    static final String RECIPIENT = "recipientId";
    private static final String MESSAGES = "messageIds";
    private static final String CLOSED_AT = "closedAt";

    private final MongoCollection<Document> documents;
    private final java.time.Clock realTime;

    MongoDigestBook(MongoDatabase database, @Qualifier("realTime") java.time.Clock realTime) {
        this.documents = database.getCollection(COLLECTION);
        this.realTime = realTime;
    }

    @Override
    public boolean add(String digestId, String recipientId, String messageId) {
        Document begun =
                new Document("_id", digestId).append(RECIPIENT, recipientId).append(MESSAGES, List.of(messageId));
        return Duplicates.insertIfAbsent(documents, begun)
                || documents
                                .updateOne(
                                        Filters.and(Filters.eq("_id", digestId), Filters.exists(CLOSED_AT, false)),
                                        Updates.addToSet(MESSAGES, messageId))
                                .getMatchedCount()
                        == 1
                || contains(digestId, messageId);
    }

    private boolean contains(String digestId, String messageId) {
        return messages(document(digestId)).contains(messageId);
    }

    @Override
    public Closed close(String digestId) {
        documents.updateOne(new Document("_id", digestId), Updates.set(CLOSED_AT, Date.from(realTime.instant())));
        Document closed = document(digestId);
        return new Closed(closed.getString(RECIPIENT), messages(closed));
    }

    private Document document(String digestId) {
        return Objects.requireNonNull(
                documents.find(new Document("_id", digestId)).first());
    }

    private static List<String> messages(Document document) {
        return document.getList(MESSAGES, String.class);
    }
}
