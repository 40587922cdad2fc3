package se.medborgarlofte.eventing.store;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Stores aggregates of one kind. State and events are one conditional write to one document; nothing else is needed to
 * keep them together.
 *
 * <p>Every method may throw {@link com.mongodb.MongoException} when the store is out of reach. A write that failed so
 * may have happened or not; repeating the command finds out.
 */
public final class AggregateStore<S, E> {

    static final int MOST_WAITING_EVENTS = 500;
    private static final int MOST_TRIES = 12;

    private final AggregateDefinition<S, E> definition;
    private final MongoCollection<Document> documents;
    private final StateMapping mapping;
    private final OutboxWriter outbox;
    private final SaveListener listener;
    private final Clock realTime;

    AggregateStore(
            AggregateDefinition<S, E> definition,
            MongoCollection<Document> documents,
            StateMapping mapping,
            OutboxWriter outbox,
            SaveListener listener,
            Clock realTime) {
        this.definition = definition;
        this.documents = documents;
        this.mapping = mapping;
        this.outbox = outbox;
        this.listener = listener;
        this.realTime = realTime;
    }

    /** The documents, for queries: the aggregate's own fields are under {@code state}. */
    public MongoCollection<Document> documents() {
        return documents;
    }

    public AggregateDefinition<S, E> definition() {
        return definition;
    }

    /** The aggregate that a document holds. */
    public Stored<S> read(Document document) {
        return new Stored<>(
                document.getString("_id"),
                AggregateDocument.version(document),
                AggregateDocument.revision(document),
                AggregateDocument.sequence(document),
                mapping.fromDocument(document.get(AggregateDocument.STATE, Document.class), definition.stateType()),
                AggregateDocument.outbox(document).size());
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(document(id)).map(this::read);
    }

    /**
     * Loads an aggregate.
     *
     * @throws UnknownAggregateException when there is none
     */
    public Stored<S> load(String id) {
        return read(existing(id));
    }

    /**
     * Stores a new aggregate.
     *
     * @throws DuplicateAggregateException when the id is taken
     */
    public Stored<S> create(String id, Decision<S, E> decision) {
        if (!insert(id, null, decision)) {
            throw new DuplicateAggregateException(definition.collection() + " has " + id + " already");
        }
        return created(id, decision);
    }

    private static <S, E> Stored<S> created(String id, Decision<S, E> decision) {
        int events = decision.events().size();
        return new Stored<>(id, 1, 1, events, decision.state(), events);
    }

    /**
     * Stores a new aggregate so that the same command may come again: the same key and body find what the first one
     * made.
     *
     * @throws KeyReusedException when the key came before with another body
     */
    public Creation<S> create(CommandKey key, Decision<S, E> decision) {
        if (insert(key.id(), key.bodyHash(), decision)) {
            return new Creation<>(created(key.id(), decision), false);
        }
        Document existing = existing(key.id());
        if (!key.bodyHash().equals(existing.getString(AggregateDocument.BODY_HASH))) {
            throw new KeyReusedException("the key of " + key.id() + " came with another body");
        }
        return new Creation<>(read(existing), true);
    }

    /**
     * Loads, decides and saves; when another save came between, does so again from the load.
     *
     * @throws UnknownAggregateException when there is no such aggregate
     * @throws ContentionException when others kept coming between
     */
    public Stored<S> change(String id, Function<S, Decision<S, E>> decide) {
        return changeFrom(load(id), null, decide);
    }

    /**
     * The same for a caller who has just read the aggregate: it is read again only when another save came between.
     *
     * @throws ContentionException when others kept coming between
     */
    public Stored<S> change(Stored<S> seen, Function<S, Decision<S, E>> decide) {
        return changeFrom(seen, null, decide);
    }

    /**
     * The same, if the aggregate is still at the revision that the caller has seen.
     *
     * @throws StaleRevisionException when it is not
     */
    public Stored<S> change(String id, long expectedRevision, Function<S, Decision<S, E>> decide) {
        return changeFrom(load(id), expectedRevision, decide);
    }

    /** Tells the aggregate's current state again. Does nothing when its kind has no way to do so. */
    public void restate(String id) {
        Restater<S> restater = definition.restater();
        if (restater == null) {
            return;
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Stored<S> before = load(id);
            List<OutgoingEvent> events = List.of(restater.restate(id, before.state()));
            if (update(before, before.state(), false, events) != null) {
                return;
            }
        }
        throw contention(id);
    }

    private Stored<S> changeFrom(Stored<S> seen, @Nullable Long expectedRevision, Function<S, Decision<S, E>> decide) {
        String id = seen.id();
        Stored<S> before = seen;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (expectedRevision != null && before.revision() != expectedRevision) {
                throw new StaleRevisionException(id + " is at revision " + before.revision());
            }
            Decision<S, E> decision = decide.apply(before.state());
            if (decision.changesNothing(before.state())) {
                return before;
            }
            Stored<S> after = update(before, decision.state(), decision.visible(), told(id, decision));
            if (after != null) {
                return after;
            }
            waitForOthers(tries);
            before = load(id);
        }
        throw contention(id);
    }

    private @Nullable Stored<S> update(Stored<S> before, S state, boolean visible, List<OutgoingEvent> told) {
        if (!told.isEmpty() && before.waiting() + told.size() > MOST_WAITING_EVENTS) {
            throw new OutboxFullException(before.waiting() + " events of " + before.id() + " wait for the broker");
        }
        List<OutboxEvent> events = outbox.prepare(told, before.sequence());
        long revision = visible ? before.revision() + 1 : before.revision();
        long sequence = before.sequence() + events.size();
        boolean saved = documents
                        .updateOne(
                                AggregateDocument.at(before.id(), before.version()),
                                AggregateDocument.next(
                                        revision, sequence, mapping.toDocument(state), events, realTime.instant()))
                        .getMatchedCount()
                == 1;
        if (!saved) {
            return null;
        }
        tellOf(before.id(), before.version() + 1, before.waiting() == 0, events);
        return new Stored<>(
                before.id(), before.version() + 1, revision, sequence, state, before.waiting() + events.size());
    }

    private boolean insert(String id, @Nullable String bodyHash, Decision<S, E> decision) {
        List<OutboxEvent> events = outbox.prepare(told(id, decision), 0);
        Document document =
                AggregateDocument.first(id, 1, mapping.toDocument(decision.state()), events, realTime.instant());
        if (bodyHash != null) {
            document.append(AggregateDocument.BODY_HASH, bodyHash);
        }
        if (!Duplicates.insertIfAbsent(documents, document)) {
            return false;
        }
        tellOf(id, 1, true, events);
        listener.created(id);
        return true;
    }

    private void tellOf(String id, long version, boolean complete, List<OutboxEvent> events) {
        if (!events.isEmpty()) {
            listener.saved(definition.collection(), id, version, complete, events);
        }
    }

    private List<OutgoingEvent> told(String id, Decision<S, E> decision) {
        return decision.events().stream()
                .map(event -> definition.writer().write(id, decision.state(), event))
                .toList();
    }

    private Document existing(String id) {
        Document document = document(id);
        if (document == null) {
            throw new UnknownAggregateException(definition.collection() + " has no " + id);
        }
        return document;
    }

    private @Nullable Document document(String id) {
        return documents.find(new Document("_id", id)).first();
    }

    private static ContentionException contention(String id) {
        return new ContentionException(id + " kept changing during " + MOST_TRIES + " tries");
    }

    /** A short random wait, longer with each try, so that those who compete for one aggregate spread out. */
    private static void waitForOthers(int tries) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000L << Math.min(tries, 6)));
    }
}
