package se.medborgarlofte.notification.persistence.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.feed.FeedSubscriptions;
import se.medborgarlofte.notification.domain.feed.Choice;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/**
 * Keeps subscriptions in MongoDB, their keys encrypted. How far each has come is a document of its own, so that
 * delivering and changing a subscription do not get into each other's way.
 */
@Component
class MongoFeedSubscriptions implements FeedSubscriptions {

    static final String COLLECTION = "feed_subscriptions";
    static final String PROGRESS = "feed_progress";
    static final String AGENCY = "agencyId";
    private static final String STATE = "state";
    private static final String REVISION = "revision";
    private static final String CREATED_AT = "createdAt";
    private static final String NOT_BEFORE = "notBefore";
    private static final String LEASED_UNTIL = "leasedUntil";
    private static final String REPLAY_NEXT = "replayNext";
    private static final String REPLAY_TO = "replayTo";

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> progress;
    private final FieldCipher cipher;

    MongoFeedSubscriptions(MongoDatabase database, FieldCipher cipher) {
        this.documents = database.getCollection(COLLECTION);
        this.progress = database.getCollection(PROGRESS);
        this.cipher = cipher;
    }

    @Override
    public boolean create(FeedSubscription subscription, String bodyHash, long position) {
        Duplicates.insertIfAbsent(
                progress,
                new Document("_id", subscription.id())
                        .append("position", position)
                        .append("sequence", 0L)
                        .append(REPLAY_NEXT, 0L)
                        .append(REPLAY_TO, 0L)
                        .append("failures", 0)
                        .append(NOT_BEFORE, Date.from(Instant.EPOCH))
                        .append(LEASED_UNTIL, Date.from(Instant.EPOCH)));
        if (Duplicates.insertIfAbsent(documents, document(subscription).append("bodyHash", bodyHash))) {
            return true;
        }
        if (!bodyHash.equals(stored(subscription.id()).getString("bodyHash"))) {
            throw new KeyReusedException("the key of " + subscription.id() + " came with another body");
        }
        return false;
    }

    @Override
    public Optional<FeedSubscription> find(String id) {
        return Optional.ofNullable(documents.find(byId(id)).first()).map(this::read);
    }

    @Override
    public boolean save(FeedSubscription subscription) {
        Document asRead = byId(subscription.id()).append(REVISION, subscription.revision() - 1);
        Document changed = document(subscription);
        changed.remove("_id");
        return documents.updateOne(asRead, new Document("$set", changed)).getMatchedCount() == 1;
    }

    @Override
    public Page<FeedSubscription> of(String agencyId, PageRequest request) {
        Document filter = new Document(AGENCY, agencyId);
        List<FeedSubscription> page = documents
                .find(filter)
                .sort(Sorts.descending(CREATED_AT, "_id"))
                .skip(request.offset())
                .limit(request.limit())
                .map(this::read)
                .into(new ArrayList<>());
        return Page.of(page, documents.countDocuments(filter), request);
    }

    @Override
    public List<String> due(Instant realNow) {
        Date now = Date.from(realNow);
        List<String> free = progress.find(Filters.and(Filters.lte(NOT_BEFORE, now), Filters.lte(LEASED_UNTIL, now)))
                .projection(new Document("_id", 1))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
        HashSet<String> active = documents
                .find(new Document(STATE, FeedSubscription.State.ACTIVE.name()))
                .projection(new Document("_id", 1))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
        free.retainAll(active);
        return free;
    }

    @Override
    public Optional<Progress> lease(String id, Instant realNow, Duration time) {
        Document found = Objects.requireNonNull(progress.find(byId(id)).first());
        Document asRead = byId(id).append(LEASED_UNTIL, found.getDate(LEASED_UNTIL));
        boolean free = !found.getDate(LEASED_UNTIL).toInstant().isAfter(realNow);
        boolean ours = free
                && progress.updateOne(asRead, Updates.set(LEASED_UNTIL, Date.from(realNow.plus(time))))
                                .getMatchedCount()
                        == 1;
        return ours ? Optional.of(progress(found)) : Optional.empty();
    }

    @Override
    public void release(String id, Instant notBefore, int failures) {
        progress.updateOne(
                byId(id),
                Updates.combine(
                        Updates.set(LEASED_UNTIL, Date.from(Instant.EPOCH)),
                        Updates.set(NOT_BEFORE, Date.from(notBefore)),
                        Updates.set("failures", failures)));
    }

    @Override
    public void reached(String id, long position, long sequence) {
        progress.updateOne(
                byId(id), Updates.combine(Updates.max("position", position), Updates.max("sequence", sequence)));
    }

    @Override
    public void replay(String id, long fromSequence, long toSequence) {
        Document found = Objects.requireNonNull(progress.find(byId(id)).first());
        long last = Math.min(toSequence, found.getLong("sequence"));
        long next = fromSequence <= last ? fromSequence : 0L;
        progress.updateOne(
                byId(id),
                Updates.combine(
                        Updates.set(REPLAY_NEXT, next),
                        Updates.set(REPLAY_TO, last),
                        Updates.set(NOT_BEFORE, Date.from(Instant.EPOCH))));
    }

    @Override
    public void replayed(String id, long nextSequence) {
        progress.updateOne(byId(id), Updates.set(REPLAY_NEXT, nextSequence));
    }

    private static Progress progress(Document found) {
        return new Progress(
                found.getLong("position"),
                found.getLong("sequence"),
                found.getLong(REPLAY_NEXT),
                found.getLong(REPLAY_TO),
                found.getInteger("failures"));
    }

    private Document stored(String id) {
        return Objects.requireNonNull(documents.find(byId(id)).first());
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }

    private Document document(FeedSubscription subscription) {
        return byId(subscription.id())
                .append(AGENCY, subscription.agencyId())
                .append("endpoint", subscription.endpoint().toString())
                .append("types", subscription.choice().types().stream().sorted().toList())
                .append("areas", subscription.choice().areas().stream().sorted().toList())
                .append(STATE, subscription.state().name())
                .append("sandbox", subscription.sandbox())
                .append(
                        "secrets",
                        subscription.secrets().stream()
                                .map(secret -> document(subscription.id(), secret))
                                .toList())
                .append(CREATED_AT, Date.from(subscription.createdAt()))
                .append(
                        "failingSince",
                        subscription.failingSince().map(Date::from).orElse(null))
                .append("warned", subscription.warned())
                .append(REVISION, subscription.revision());
    }

    private Document document(String id, SigningSecret secret) {
        byte[] encrypted = cipher.encrypt("feed:" + id, COLLECTION, id, "secret", secret.value());
        return new Document("value", new Binary(encrypted))
                .append("validUntil", secret.validUntil().map(Date::from).orElse(null));
    }

    private FeedSubscription read(Document document) {
        String id = document.getString("_id");
        return new FeedSubscription(
                id,
                document.getString(AGENCY),
                URI.create(document.getString("endpoint")),
                new Choice(
                        new HashSet<>(document.getList("types", String.class)),
                        new HashSet<>(document.getList("areas", String.class))),
                FeedSubscription.State.valueOf(document.getString(STATE)),
                document.getBoolean("sandbox"),
                document.getList("secrets", Document.class).stream()
                        .map(secret -> secret(id, secret))
                        .toList(),
                document.getDate(CREATED_AT).toInstant(),
                Optional.ofNullable(document.getDate("failingSince")).map(Date::toInstant),
                document.getBoolean("warned"),
                document.getLong(REVISION));
    }

    private SigningSecret secret(String id, Document document) {
        byte[] encrypted = document.get("value", Binary.class).getData();
        return new SigningSecret(
                cipher.decrypt("feed:" + id, COLLECTION, id, "secret", encrypted),
                Optional.ofNullable(document.getDate("validUntil")).map(Date::toInstant));
    }
}
