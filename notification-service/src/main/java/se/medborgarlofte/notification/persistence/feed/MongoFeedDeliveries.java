package se.medborgarlofte.notification.persistence.feed;

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
import se.medborgarlofte.notification.application.feed.FeedDeliveries;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;
import se.medborgarlofte.notification.domain.feed.FeedItem;

/** Keeps deliveries in MongoDB; a delivery's key is its subscription and number, so that a number is given once. */
@Component
class MongoFeedDeliveries implements FeedDeliveries {

    static final String COLLECTION = "feed_deliveries";
    static final String SUBSCRIPTION = "subscriptionId";
    static final String SEQUENCE = "sequence";
    static final String NUMBERED_AT = "numberedAt";
    private static final String DELIVERED_AT = "deliveredAt";

    private final MongoCollection<Document> documents;

    MongoFeedDeliveries(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public FeedDelivery number(String subscriptionId, long sequence, FeedItem item, Instant now) {
        Document numbered = new Document("_id", id(subscriptionId, sequence))
                .append(SUBSCRIPTION, subscriptionId)
                .append(SEQUENCE, sequence)
                .append("position", item.position())
                .append("eventId", item.eventId())
                .append(NUMBERED_AT, Date.from(now))
                .append("withheld", false)
                .append("attempts", 0);
        Duplicates.insertIfAbsent(documents, numbered);
        return find(subscriptionId, sequence).orElseThrow();
    }

    @Override
    public Optional<FeedDelivery> find(String subscriptionId, long sequence) {
        return Optional.ofNullable(documents
                        .find(new Document("_id", id(subscriptionId, sequence)))
                        .first())
                .map(MongoFeedDeliveries::read);
    }

    @Override
    public void tried(
            FeedDelivery delivery, String outcome, Optional<Instant> deliveredAt, String bodyHash, boolean withheld) {
        List<Bson> updates = new ArrayList<>(List.of(
                Updates.set("lastOutcome", outcome),
                Updates.set("bodyHash", bodyHash),
                Updates.set("withheld", withheld),
                Updates.inc("attempts", 1)));
        deliveredAt.ifPresent(at -> updates.add(Updates.set(DELIVERED_AT, Date.from(at))));
        documents.updateOne(
                new Document("_id", id(delivery.subscriptionId(), delivery.sequence())), Updates.combine(updates));
    }

    @Override
    public Page<FeedDelivery> of(String subscriptionId, PageRequest request) {
        Document filter = new Document(SUBSCRIPTION, subscriptionId);
        List<FeedDelivery> page = documents
                .find(filter)
                .sort(Sorts.descending(SEQUENCE))
                .skip(request.offset())
                .limit(request.limit())
                .map(MongoFeedDeliveries::read)
                .into(new ArrayList<>());
        return Page.of(page, documents.countDocuments(filter), request);
    }

    @Override
    public List<FeedDelivery> numbered(String subscriptionId, Instant from, Instant to) {
        return documents
                .find(Filters.and(
                        Filters.eq(SUBSCRIPTION, subscriptionId),
                        Filters.gte(NUMBERED_AT, Date.from(from)),
                        Filters.lt(NUMBERED_AT, Date.from(to))))
                .sort(Sorts.ascending(SEQUENCE))
                .map(MongoFeedDeliveries::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Long> firstSince(String subscriptionId, Instant time) {
        return Optional.ofNullable(documents
                        .find(Filters.and(
                                Filters.eq(SUBSCRIPTION, subscriptionId), Filters.gte(NUMBERED_AT, Date.from(time))))
                        .sort(Sorts.ascending(SEQUENCE))
                        .first())
                .map(found -> found.getLong(SEQUENCE));
    }

    private static String id(String subscriptionId, long sequence) {
        return subscriptionId + ":" + sequence;
    }

    private static FeedDelivery read(Document document) {
        return new FeedDelivery(
                document.getString(SUBSCRIPTION),
                document.getLong(SEQUENCE),
                document.getLong("position"),
                document.getString("eventId"),
                document.getDate(NUMBERED_AT).toInstant(),
                Optional.ofNullable(document.getString("bodyHash")),
                Optional.ofNullable(document.getDate(DELIVERED_AT)).map(Date::toInstant),
                document.getBoolean("withheld"),
                document.getInteger("attempts"),
                Optional.ofNullable(document.getString("lastOutcome")));
    }
}
