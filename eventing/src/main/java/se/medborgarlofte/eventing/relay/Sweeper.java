package se.medborgarlofte.eventing.relay;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;

/**
 * Finds the events that a crash, or a relay with too much to do, left behind, and shows them to the relay. A lease
 * keeps several instances from doing it all at once; when two do it all the same, an event is sent twice.
 */
final class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final String LEASE = "sweep";
    private static final int MOST_AT_ONCE = 5_000;
    private static final Duration COUNT_EVERY = Duration.ofSeconds(1);

    private final AggregateStores stores;
    private final Outboxes outboxes;
    private final OutboxRelay relay;
    private final Leases leases;
    private final Clock realTime;
    private final RelaySettings settings;
    private final OutboxFigures figures;
    private final ScheduledExecutorService timer;
    private Instant counted = Instant.EPOCH;

    Sweeper(
            AggregateStores stores,
            Outboxes outboxes,
            OutboxRelay relay,
            Leases leases,
            Clock realTime,
            RelaySettings settings,
            OutboxFigures figures) {
        this.stores = stores;
        this.outboxes = outboxes;
        this.relay = relay;
        this.leases = leases;
        this.realTime = realTime;
        this.settings = settings;
        this.figures = figures;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("outbox-sweeper").factory());
    }

    void start() {
        long every = settings.sweepEvery().toMillis();
        timer.scheduleWithFixedDelay(this::sweepAll, 0, every, TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.shutdownNow();
    }

    private void sweepAll() {
        try {
            if (leases.acquire(LEASE, settings.lease())) {
                stores.all().forEach(this::sweep);
            }
            countNowAndThen();
        } catch (MongoException e) {
            log.warn(
                    "The outboxes could not be swept ({}); next time",
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            log.error("ALERT sweeping failed: {}", e.toString());
        }
    }

    /** To count is to look at everything that waits: not more often than anybody reads the figures. */
    private void countNowAndThen() {
        if (Duration.between(counted, realTime.instant()).compareTo(COUNT_EVERY) >= 0) {
            counted = realTime.instant();
            figures.counted(stores.all().stream()
                    .map(store -> outboxes.backlog(collection(store), realTime.instant()))
                    .toList());
        }
    }

    private void sweep(AggregateStore<?, ?> store) {
        String collection = collection(store);
        Instant leftBehind = realTime.instant().minus(settings.grace());
        outboxes.waitingSince(collection, leftBehind, MOST_AT_ONCE).forEach(id -> relay.look(collection, id));
    }

    private static String collection(AggregateStore<?, ?> store) {
        return store.definition().collection();
    }

    /** Gives the lease back, so that the next instance need not wait for it. */
    void releaseLease() {
        try {
            leases.release(LEASE);
        } catch (MongoException e) {
            log.info("The sweeper's lease runs out by itself in {}", settings.lease());
        }
    }
}
