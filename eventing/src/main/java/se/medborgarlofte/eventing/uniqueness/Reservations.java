package se.medborgarlofte.eventing.uniqueness;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.store.Duplicates;

/**
 * Uniqueness across documents: a key is a document whose {@code _id} is the constraint. Reserve with an expiry, save
 * the aggregate, confirm. A reservation that runs out unconfirmed is confirmed if its {@link ReservationHolder} says
 * that it stands, and released otherwise.
 */
public final class Reservations implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Reservations.class);
    private static final String HOLDER = "holder";
    private static final String EXPIRES = "expiresAt";

    private final MongoCollection<Document> reservations;
    private final Clock realTime;
    private final Supplier<List<ReservationHolder>> holders;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reservation-expiry").factory());
    private volatile boolean running;

    public Reservations(MongoDatabase database, Clock realTime, Supplier<List<ReservationHolder>> holders) {
        this.reservations = database.getCollection("reservations");
        this.realTime = realTime;
        this.holders = holders;
    }

    /**
     * Reserves all keys or none, in sorted order, so that two who want the same never block each other half-way. What
     * the holder has already is refreshed.
     *
     * @param holder who reserves, such as the id of the aggregate to be saved
     * @throws AlreadyReservedException when another holds one of them
     */
    public void reserve(Collection<String> keys, String holder, Duration validFor) {
        List<String> taken = new ArrayList<>();
        for (String key : new TreeSet<>(keys)) {
            Taking taking = take(key, holder, validFor);
            if (taking instanceof Taking.HeldBy other) {
                release(taken, holder);
                throw new AlreadyReservedException(key, other.holder());
            }
            if (taking instanceof Taking.Taken) {
                taken.add(key);
            }
        }
    }

    /** The reserved keys are the holder's for good. */
    public void confirm(Collection<String> keys, String holder) {
        keys.forEach(key -> reservations.updateOne(
                Filters.and(Filters.eq("_id", key), Filters.eq(HOLDER, holder)), Updates.unset(EXPIRES)));
    }

    /** Gives the keys back; those that another holds stay as they are. */
    public void release(Collection<String> keys, String holder) {
        keys.forEach(key -> reservations.deleteOne(Filters.and(Filters.eq("_id", key), Filters.eq(HOLDER, holder))));
    }

    /** What came of taking one key. */
    private sealed interface Taking {
        record Taken() implements Taking {}

        record OursAlready() implements Taking {}

        record HeldBy(String holder) implements Taking {}
    }

    private Taking take(String key, String holder, Duration validFor) {
        Date expires = Date.from(realTime.instant().plus(validFor));
        Document reservation = new Document("_id", key).append(HOLDER, holder).append(EXPIRES, expires);
        while (!Duplicates.insertIfAbsent(reservations, reservation)) {
            Document held = reservations.find(new Document("_id", key)).first();
            Taking taking = held == null ? null : takeFrom(held, holder, expires);
            if (taking != null) {
                return taking;
            }
        }
        return new Taking.Taken();
    }

    /** What a reservation found in our way means; null when it changed meanwhile and must be looked at again. */
    private @Nullable Taking takeFrom(Document held, String holder, Date expires) {
        if (holder.equals(held.getString(HOLDER))) {
            return refresh(held, expires) ? new Taking.OursAlready() : null;
        }
        return !runOut(held) || settle(held) ? new Taking.HeldBy(held.getString(HOLDER)) : null;
    }

    /** Lets our own reservation run longer; what is confirmed never runs out. False when it changed meanwhile. */
    private boolean refresh(Document ours, Date expires) {
        return ours.getDate(EXPIRES) == null
                || reservations
                                .updateOne(asRead(ours), Updates.set(EXPIRES, expires))
                                .getMatchedCount()
                        == 1;
    }

    private static Bson asRead(Document reservation) {
        return Filters.and(
                Filters.eq("_id", reservation.getString("_id")),
                Filters.eq(HOLDER, reservation.getString(HOLDER)),
                Filters.eq(EXPIRES, reservation.getDate(EXPIRES)));
    }

    private boolean runOut(Document reservation) {
        Date expires = reservation.getDate(EXPIRES);
        return expires != null && expires.toInstant().isBefore(realTime.instant());
    }

    /** Confirms or releases a reservation that has run out; true when it stands. */
    private boolean settle(Document reservation) {
        String key = reservation.getString("_id");
        String holder = reservation.getString(HOLDER);
        boolean stands =
                holders.get().stream().filter(each -> each.answersFor(key)).anyMatch(each -> each.stands(key, holder));
        if (stands) {
            confirm(List.of(key), holder);
        } else {
            reservations.deleteOne(asRead(reservation));
        }
        return stands;
    }

    /** Confirms or releases everything that has run out. */
    void settleRunOut() {
        try {
            Instant now = realTime.instant();
            reservations.find(Filters.lt(EXPIRES, Date.from(now))).limit(1_000).forEach(this::settle);
        } catch (MongoException e) {
            log.warn(
                    "Run-out reservations could not be settled ({}); next time",
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            log.error(
                    "ALERT settling run-out reservations failed: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void start() {
        timer.scheduleWithFixedDelay(this::settleRunOut, 10, 10, TimeUnit.SECONDS);
        running = true;
    }

    @Override
    public void stop() {
        timer.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.WORK;
    }
}
