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
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.Subscription;
import se.medborgarlofte.notification.application.Subscriptions;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** Keeps in MongoDB who follows what; one document for each person and thing. */
@Component
class MongoSubscriptions implements Subscriptions {

    static final String COLLECTION = "subscriptions";
    static final String TOPIC = "topic";
    static final String ACTIVE = "active";
    static final String RECIPIENT = "recipientId";
    private static final String CREATED_AT = "createdAt";
    private static final String CONFIRMED_AT = "confirmedAt";
    private static final String ENDED_AT = "endedAt";
    private static final String REVISION = "revision";

    private final MongoCollection<Document> documents;

    MongoSubscriptions(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(documents.find(byId(id)).first()).map(MongoSubscriptions::read);
    }

    @Override
    public boolean isActive(String id) {
        return find(id).filter(Subscription::isActive).isPresent();
    }

    @Override
    public Subscription start(String recipientId, SubscriptionTopic topic, boolean confirmed, Instant now) {
        String id = Subscription.idOf(recipientId, topic);
        Document begun = new Document("_id", id)
                .append(RECIPIENT, recipientId)
                .append(TOPIC, topic.keys())
                .append(ACTIVE, false)
                .append(CREATED_AT, Date.from(now))
                .append(REVISION, 1L);
        if (!Duplicates.insertIfAbsent(documents, begun)) {
            beginAgain(id, now);
        }
        if (confirmed) {
            confirm(id, now);
        }
        return find(id).orElseThrow();
    }

    /** An ended one needs a new yes, and one that was never confirmed gets a fresh link. */
    private void beginAgain(String id, Instant now) {
        documents.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq(ACTIVE, false)),
                Updates.combine(
                        Updates.set(CREATED_AT, Date.from(now)),
                        Updates.unset(CONFIRMED_AT),
                        Updates.unset(ENDED_AT),
                        Updates.inc(REVISION, 1L)));
    }

    @Override
    public void confirm(String id, Instant now) {
        Bson waiting = Filters.and(Filters.eq("_id", id), Filters.eq(ACTIVE, false));
        documents.updateOne(
                waiting,
                Updates.combine(
                        Updates.set(ACTIVE, true),
                        Updates.set(CONFIRMED_AT, Date.from(now)),
                        Updates.unset(ENDED_AT),
                        Updates.inc(REVISION, 1L)));
    }

    @Override
    public void end(String id, Instant now) {
        documents.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.exists(ENDED_AT, false)),
                Updates.combine(
                        Updates.set(ACTIVE, false), Updates.set(ENDED_AT, Date.from(now)), Updates.inc(REVISION, 1L)));
    }

    @Override
    public Page<Subscription> of(String recipientId, PageRequest request) {
        Document filter = new Document(RECIPIENT, recipientId).append(ACTIVE, true);
        List<Subscription> page = documents
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .skip(request.offset())
                .limit(request.limit())
                .map(MongoSubscriptions::read)
                .into(new ArrayList<>());
        return Page.of(page, documents.countDocuments(filter), request);
    }

    @Override
    public List<Subscription> following(SubscriptionTopic topic, String afterId, int limit) {
        return documents
                .find(Filters.and(Filters.eq(TOPIC, topic.key()), Filters.eq(ACTIVE, true), Filters.gt("_id", afterId)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(MongoSubscriptions::read)
                .into(new ArrayList<>());
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }

    private static Subscription read(Document document) {
        return new Subscription(
                document.getString("_id"),
                document.getString(RECIPIENT),
                topic(document),
                instant(document, CREATED_AT).orElseThrow(),
                instant(document, CONFIRMED_AT),
                instant(document, ENDED_AT),
                document.get(REVISION, Number.class).longValue());
    }

    /** Its own key is the first; documents of old have it alone. */
    private static SubscriptionTopic topic(Document document) {
        return SubscriptionTopic.parse(
                document.get(TOPIC) instanceof List<?> keys ? (String) keys.getFirst() : document.getString(TOPIC));
    }

    private static Optional<Instant> instant(Document document, String field) {
        return Optional.ofNullable(document.getDate(field)).map(Date::toInstant);
    }
}
