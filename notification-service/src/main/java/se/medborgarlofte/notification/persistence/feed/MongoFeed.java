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
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.Newest;
import se.medborgarlofte.notification.application.feed.Feed;
import se.medborgarlofte.notification.application.feed.PullFeed;
import se.medborgarlofte.notification.domain.feed.FeedItem;

/**
 * The feed in MongoDB. An item's {@code _id} is its position: whoever inserts the next number first has it, so that the
 * order has no gaps and no item appears before one that is already there, however many instances append.
 */
@Component
class MongoFeed implements Feed {

    static final String COLLECTION = "feed";
    static final String STATES = "feed_states";
    static final String EVENT_ID = "eventId";
    static final String RECEIVED_FOR = "time";
    static final String SUBJECT = "subject";
    private static final String SEQUENCE = "aggregateSequence";
    /** No field of it may be told, so its number is sent as withheld. */
    private static final String NOTHING = "{}";

    private final MongoCollection<Document> items;
    private final MongoCollection<Document> states;
    private final AtomicLong last = new AtomicLong();

    MongoFeed(MongoDatabase database) {
        this.items = database.getCollection(COLLECTION);
        this.states = database.getCollection(STATES);
    }

    @Override
    public boolean append(FeedItem item) {
        if (last.get() == 0) {
            head();
        }
        while (true) {
            long position = last.get() + 1;
            if (Duplicates.insertIfAbsent(
                    items, FeedDocument.of(item.at(position)).append("_id", position))) {
                last.accumulateAndGet(position, Math::max);
                return true;
            }
            if (find(item.eventId()).isPresent()) {
                return false;
            }
            head();
        }
    }

    @Override
    public void state(FeedItem item) {
        String key = PullFeed.key(item);
        Newest.replace(
                states,
                key,
                SEQUENCE,
                item.aggregateSequence(),
                FeedDocument.of(item).append("_id", key));
    }

    @Override
    public void erase(String context, String subject) {
        states.deleteOne(new Document("_id", context + ":" + subject));
        items.updateMany(new Document(SUBJECT, subject).append("context", context), Updates.set("data", NOTHING));
    }

    @Override
    public Optional<FeedItem> at(long position) {
        return Optional.ofNullable(items.find(new Document("_id", position)).first())
                .map(FeedDocument::read);
    }

    @Override
    public Optional<FeedItem> find(String eventId) {
        return Optional.ofNullable(items.find(new Document(EVENT_ID, eventId)).first())
                .map(FeedDocument::read);
    }

    @Override
    public List<FeedItem> after(long position, int limit) {
        return items.find(Filters.gt("_id", position))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(FeedDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public long head() {
        Document newest = items.find().sort(Sorts.descending("_id")).limit(1).first();
        return newest == null ? 0 : last.accumulateAndGet(newest.getLong("_id"), Math::max);
    }

    @Override
    public List<FeedItem> states(String afterKey, int limit) {
        return states.find(Filters.gt("_id", afterKey))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(FeedDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public long forgetBefore(Instant time) {
        return items.deleteMany(Filters.and(Filters.lt(RECEIVED_FOR, Date.from(time)), Filters.lt("_id", head())))
                .getDeletedCount();
    }
}
