package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.Inbox;

/**
 * Keeps inboxes in MongoDB. A unique index gives each of a person's numbers once, and another keeps a message from being
 * there twice.
 */
@Component
class MongoInbox implements Inbox {

    static final String COLLECTION = "inbox";
    static final String RECIPIENT = "recipientId";
    static final String SEQUENCE = "sequence";
    private static final String READ_AT = "readAt";

    private final MongoCollection<Document> documents;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    MongoInbox(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public void put(String recipientId, String messageId, Instant now) {
        // Another message may take the number at the same moment.
        do {
            Document item = new Document("_id", messageId)
                    .append(RECIPIENT, recipientId)
                    .append(SEQUENCE, last(recipientId) + 1)
                    .append("at", Date.from(now));
            if (Duplicates.insertIfAbsent(documents, item)) {
                listeners.forEach(Runnable::run);
                return;
            }
        } while (documents.find(new Document("_id", messageId)).first() == null);
    }

    private long last(String recipientId) {
        Document newest = documents
                .find(new Document(RECIPIENT, recipientId))
                .sort(Sorts.descending(SEQUENCE))
                .limit(1)
                .first();
        return newest == null ? 0 : newest.getLong(SEQUENCE);
    }

    @Override
    public Page<Item> of(String recipientId, PageRequest request) {
        Document filter = new Document(RECIPIENT, recipientId);
        List<Item> page = documents
                .find(filter)
                .sort(Sorts.descending(SEQUENCE))
                .skip(request.offset())
                .limit(request.limit())
                .map(MongoInbox::read)
                .into(new ArrayList<>());
        return Page.of(page, documents.countDocuments(filter), request);
    }

    @Override
    public List<Item> after(String recipientId, long sequence, int limit) {
        return documents
                .find(Filters.and(Filters.eq(RECIPIENT, recipientId), Filters.gt(SEQUENCE, sequence)))
                .sort(Sorts.ascending(SEQUENCE))
                .limit(limit)
                .map(MongoInbox::read)
                .into(new ArrayList<>());
    }

    @Override
    public long unread(String recipientId) {
        return documents.countDocuments(
                Filters.and(Filters.eq(RECIPIENT, recipientId), Filters.exists(READ_AT, false)));
    }

    @Override
    public Optional<Item> find(String recipientId, String messageId) {
        return Optional.ofNullable(
                        documents.find(new Document("_id", messageId)).first())
                .map(MongoInbox::read)
                .filter(item -> item.recipientId().equals(recipientId));
    }

    @Override
    public boolean read(String recipientId, long sequence, Instant now) {
        Document item = new Document(RECIPIENT, recipientId).append(SEQUENCE, sequence);
        documents.updateOne(
                Filters.and(
                        Filters.eq(RECIPIENT, recipientId),
                        Filters.eq(SEQUENCE, sequence),
                        Filters.exists(READ_AT, false)),
                Updates.set(READ_AT, Date.from(now)));
        return documents.find(item).first() != null;
    }

    @Override
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private static Item read(Document document) {
        return new Item(
                document.getString(RECIPIENT),
                document.getLong(SEQUENCE),
                document.getString("_id"),
                document.getDate("at").toInstant(),
                Optional.ofNullable(document.getDate(READ_AT)).map(Date::toInstant));
    }
}
