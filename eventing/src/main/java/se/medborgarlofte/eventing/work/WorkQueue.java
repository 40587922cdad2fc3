package se.medborgarlofte.eventing.work;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.trace.Traces;

/**
 * Open work in small collections, one per lane, and finished work in a history. {@code dueAt} is business time; leases
 * and waits after failures are real time.
 */
public final class WorkQueue {

    private static final String HISTORY = "work_history";
    private static final String LEASED_UNTIL = "leasedUntil";
    private static final String IN_HAND = "inHand";
    private static final String CLAIM = "claim";
    private static final String HURRIED = "hurried";
    private static final Duration CANCELLING = Duration.ofSeconds(30);

    private final MongoDatabase database;
    private final MongoCollection<Document> history;
    private final WorkHandlers handlers;
    private final Clock businessTime;
    private final Clock realTime;
    private final Traces traces;
    private final List<Seats> workers = new CopyOnWriteArrayList<>();

    WorkQueue(MongoDatabase database, WorkHandlers handlers, Clock businessTime, Clock realTime, Traces traces) {
        this.database = database;
        this.history = database.getCollection(HISTORY);
        this.handlers = handlers;
        this.businessTime = businessTime;
        this.realTime = realTime;
        this.traces = traces;
    }

    /** What became of a piece of work. */
    public enum Outcome {
        DONE,
        GIVEN_UP,
        CANCELLED
    }

    /**
     * Schedules work.
     *
     * @param key says what it is for; unique within the kind
     * @param dueAt when it is to be done, in business time
     * @return false when work of that kind and key has been scheduled before, whether it is finished or not
     * @throws IllegalArgumentException when no handler does that kind
     */
    public boolean schedule(String kind, String key, Instant dueAt, Document payload) {
        // What is due could be taken at once, so it must not lie there even for a moment when it is done already.
        if (isDue(dueAt) && isFinished(kind, key)) {
            return false;
        }
        return begin(kind, dueAt, work(kind, key, dueAt, payload), work -> insertUnlessFinished(kind, key, work));
    }

    /**
     * Schedules work of a key that cannot have been scheduled before, such as the id of what the caller has just made:
     * the history is not asked. Where the caller is wrong the work may be done twice, as after a crash.
     *
     * @throws IllegalArgumentException when no handler does that kind
     */
    public void scheduleFirst(String kind, String key, Instant dueAt, Document payload) {
        begin(kind, dueAt, work(kind, key, dueAt, payload), work -> Duplicates.insertIfAbsent(lane(kind), work));
    }

    /** Stores work: as taken by this process if it can be done here at once, else for whoever looks for it. */
    private boolean begin(String kind, Instant dueAt, Document work, Predicate<Document> insert) {
        Seats.Seat seat = isDue(dueAt) ? freeSeat(handlers.lane(kind)) : null;
        if (seat != null) {
            return doAtOnce(work, seat, insert);
        }
        if (!insert.test(work)) {
            return false;
        }
        wakeIfDue(kind, dueAt);
        return true;
    }

    private boolean doAtOnce(Document work, Seats.Seat seat, Predicate<Document> insert) {
        boolean begun = false;
        try {
            work.append(LEASED_UNTIL, Date.from(realTime.instant().plus(seat.lease())))
                    .append(IN_HAND, true)
                    .append("attempts", 1);
            if (insert.test(work)) {
                begun = true;
                seat.begin(work);
            }
            return begun;
        } finally {
            if (!begun) {
                seat.leave();
            }
        }
    }

    private boolean insertUnlessFinished(String kind, String key, Document work) {
        if (!Duplicates.insertIfAbsent(lane(kind), work)) {
            return false;
        }
        if (isFinished(kind, key)) {
            // It was finished in this very moment, or is planned again for later.
            lane(kind).deleteOne(new Document("_id", id(kind, key)));
            return false;
        }
        return true;
    }

    private Seats.@Nullable Seat freeSeat(String lane) {
        for (Seats worker : workers) {
            Seats.Seat seat = worker.free(lane);
            if (seat != null) {
                return seat;
            }
        }
        return null;
    }

    private Document work(String kind, String key, Instant dueAt, Document payload) {
        Document work = new Document("_id", id(kind, key))
                .append("kind", kind)
                .append("key", key)
                .append("dueAt", Date.from(dueAt))
                .append("payload", payload)
                .append("attempts", 0)
                .append(LEASED_UNTIL, Date.from(Instant.EPOCH));
        String traceparent = traces.current();
        if (traceparent != null) {
            work.append("traceparent", traceparent);
        }
        return work;
    }

    /**
     * Cancels open work.
     *
     * @return false when there is none, or it is being done right now
     */
    public boolean cancel(String kind, String key) {
        Document open = lane(kind).find(new Document("_id", id(kind, key))).first();
        Instant now = realTime.instant();
        // Taken like a piece of work, so that no worker takes it in the meantime.
        if (open == null || isInHand(open, now) || !lease(open, now.plus(CANCELLING))) {
            return false;
        }
        finish(open, Outcome.CANCELLED, "cancelled");
        return true;
    }

    private static boolean isInHand(Document work, Instant now) {
        return work.getBoolean(IN_HAND, false)
                && work.getDate(LEASED_UNTIL).toInstant().isAfter(now);
    }

    /**
     * Lets open work be done earlier than planned. Work that is being done right now may have been begun before what its
     * caller has changed: if it then wants to be postponed, it is done once more first.
     *
     * @return false when there is none that is planned for later
     */
    public boolean bringForward(String kind, String key, Instant dueAt) {
        // First, so that work which is postponed between the two lines is found by the second.
        lane(kind).updateOne(new Document("_id", id(kind, key)), Updates.set(HURRIED, true));
        Bson later = Filters.and(Filters.eq("_id", id(kind, key)), Filters.gt("dueAt", Date.from(dueAt)));
        boolean moved = lane(kind)
                        .updateOne(later, Updates.set("dueAt", Date.from(dueAt)))
                        .getMatchedCount()
                == 1;
        if (moved) {
            wakeIfDue(kind, dueAt);
        }
        return moved;
    }

    /** Whether work of that kind and key has been done, given up or cancelled. */
    public boolean isFinished(String kind, String key) {
        return history.find(new Document("_id", id(kind, key))).first() != null;
    }

    /** Finished work with one outcome, latest first. */
    public List<Document> history(Outcome outcome, int limit) {
        return history.find(Filters.eq("outcome", outcome.name()))
                .sort(Sorts.descending("finishedAt"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Open work of all lanes, first due first. */
    public List<Document> open(int limit) {
        List<Document> open = new ArrayList<>();
        lanes().forEach(lane -> collection(lane)
                .find()
                .sort(Sorts.ascending("dueAt"))
                .limit(limit)
                .into(open));
        return open.stream()
                .sorted(Comparator.comparing(work -> work.getDate("dueAt")))
                .limit(limit)
                .toList();
    }

    /**
     * Opens work again that was given up.
     *
     * @return false when there is none
     */
    public boolean reopen(String kind, String key) {
        Document given = history.find(new Document("_id", id(kind, key))).first();
        if (given == null || !Outcome.GIVEN_UP.name().equals(given.getString("outcome"))) {
            return false;
        }
        Document work = new Document(given);
        List.of("outcome", "note", "finishedAt").forEach(work::remove);
        work.append("attempts", 0).append(LEASED_UNTIL, Date.from(Instant.EPOCH));
        history.deleteOne(new Document("_id", id(kind, key)));
        Duplicates.insertIfAbsent(lane(kind), work);
        wake(kind);
        return true;
    }

    Set<String> lanes() {
        return handlers.lanes();
    }

    /** Is given what is to be done now, or told the lane in which it is; what is for later is found in its time. */
    void add(Seats worker) {
        workers.add(worker);
    }

    private void wakeIfDue(String kind, Instant dueAt) {
        if (isDue(dueAt)) {
            wake(kind);
        }
    }

    private boolean isDue(Instant dueAt) {
        return !dueAt.isAfter(businessTime.instant());
    }

    private void wake(String kind) {
        String lane = handlers.lane(kind);
        workers.forEach(worker -> worker.wake(lane));
    }

    long due() {
        Date now = Date.from(businessTime.instant());
        return lanes().stream()
                .mapToLong(lane -> collection(lane).countDocuments(Filters.lte("dueAt", now)))
                .sum();
    }

    /** Claims at most {@code limit} pieces of a lane's due work for the given time. */
    List<Document> claim(String lane, int limit, Duration lease) {
        Date now = Date.from(realTime.instant());
        List<Document> found = collection(lane)
                .find(Filters.and(
                        Filters.lte("dueAt", Date.from(businessTime.instant())), Filters.lte(LEASED_UNTIL, now)))
                .sort(Sorts.ascending("dueAt"))
                .limit(limit)
                .into(new ArrayList<>());
        return found.isEmpty() ? found : take(lane, found, realTime.instant().plus(lease));
    }

    /** Takes all with one write; only when others have taken some meanwhile it is asked which are ours. */
    private List<Document> take(String lane, List<Document> found, Instant until) {
        ObjectId claim = new ObjectId();
        Bson taken = Updates.combine(
                Updates.set(LEASED_UNTIL, Date.from(until)),
                Updates.set(IN_HAND, true),
                Updates.set(CLAIM, claim),
                Updates.unset(HURRIED),
                Updates.inc("attempts", 1));
        List<UpdateOneModel<Document>> updates = found.stream()
                .map(work -> new UpdateOneModel<Document>(claim(work), taken))
                .toList();
        int ours = collection(lane)
                .bulkWrite(updates, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
        Set<String> lost = ours == found.size() ? Set.of() : lost(lane, found, claim);
        return found.stream()
                .filter(work -> !lost.contains(work.getString("_id")))
                .map(work ->
                        work.append(LEASED_UNTIL, Date.from(until)).append("attempts", work.getInteger("attempts") + 1))
                .toList();
    }

    private Set<String> lost(String lane, List<Document> found, ObjectId claim) {
        Set<String> lost =
                found.stream().map(work -> work.getString("_id")).collect(Collectors.toCollection(HashSet::new));
        collection(lane)
                .find(Filters.and(Filters.in("_id", List.copyOf(lost)), Filters.eq(CLAIM, claim)))
                .forEach(work -> lost.remove(work.getString("_id")));
        return lost;
    }

    /** Keeps claimed work claimed. */
    void refresh(Collection<Document> claimed, Duration lease) {
        for (Document work : claimed) {
            synchronized (work) {
                lease(work, realTime.instant().plus(lease));
            }
        }
    }

    /** Takes or keeps a piece of work, if nobody else has taken it since it was read. */
    private boolean lease(Document work, Instant until) {
        Bson taken = Updates.combine(Updates.set(LEASED_UNTIL, Date.from(until)), Updates.set(IN_HAND, true));
        boolean ours =
                lane(work.getString("kind")).updateOne(claim(work), taken).getMatchedCount() == 1;
        if (ours) {
            work.append(LEASED_UNTIL, Date.from(until));
        }
        return ours;
    }

    void finish(Document work, Outcome outcome, String note) {
        Document finished = new Document(work)
                .append("outcome", outcome.name())
                .append("note", note)
                .append("finishedAt", Date.from(businessTime.instant()));
        finished.remove(LEASED_UNTIL);
        finished.remove(IN_HAND);
        finished.remove(CLAIM);
        finished.remove(HURRIED);
        Duplicates.insertIfAbsent(history, finished);
        lane(work.getString("kind")).deleteOne(new Document("_id", work.getString("_id")));
    }

    /** Gives claimed work back: it is claimed again after the wait. */
    void putBack(Document work, Duration wait, String reason) {
        update(
                work,
                Updates.combine(
                        Updates.set(LEASED_UNTIL, Date.from(realTime.instant().plus(wait))),
                        Updates.set(IN_HAND, false),
                        Updates.set("lastReason", reason)));
    }

    /** Gives claimed work back for its next part: it is claimed again at once, and earlier failures are forgotten. */
    void goOn(Document work, Document payload) {
        update(
                work,
                Updates.combine(
                        Updates.set(LEASED_UNTIL, Date.from(Instant.EPOCH)),
                        Updates.set(IN_HAND, false),
                        Updates.set("payload", payload),
                        Updates.set("attempts", 0)));
        wake(work.getString("kind"));
    }

    /**
     * Gives claimed work back: it is claimed again when business time has come there, or at once when somebody has
     * brought it forward while it was done.
     */
    void postpone(Document work, Instant until, String reason) {
        Bson handedBack = Updates.combine(
                Updates.set(LEASED_UNTIL, Date.from(Instant.EPOCH)),
                Updates.set(IN_HAND, false),
                Updates.set("attempts", 0),
                Updates.set("lastReason", reason));
        Bson later = Updates.combine(handedBack, Updates.set("dueAt", Date.from(until)));
        synchronized (work) {
            MongoCollection<Document> lane = lane(work.getString("kind"));
            Document unhurried = claim(work).append(HURRIED, new Document("$ne", true));
            if (lane.updateOne(unhurried, later).getMatchedCount() == 0
                    && lane.updateOne(claim(work), handedBack).getMatchedCount() == 1) {
                wake(work.getString("kind"));
            }
        }
    }

    private void update(Document work, Bson update) {
        synchronized (work) {
            lane(work.getString("kind")).updateOne(claim(work), update);
        }
    }

    /** Matches the work only as long as nobody else has claimed it. */
    private static Document claim(Document work) {
        return new Document("_id", work.getString("_id")).append(LEASED_UNTIL, work.getDate(LEASED_UNTIL));
    }

    private MongoCollection<Document> lane(String kind) {
        return collection(handlers.lane(kind));
    }

    private MongoCollection<Document> collection(String lane) {
        return database.getCollection("work_" + lane);
    }

    static String id(String kind, String key) {
        return kind + ":" + key;
    }
}
