package se.medborgarlofte.eventing.migration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.store.Duplicates;

/** Runs the migrations that have not run yet, in order, on one instance, before anything else touches the store. */
public final class Migrations implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration WAIT = Duration.ofMillis(200);

    private final MongoDatabase database;
    private final MongoCollection<Document> done;
    private final Supplier<List<Migration>> migrations;
    private final Runnable atEveryStart;
    private final Leases leases;
    private final Clock realTime;
    private volatile boolean running;

    /**
     * Prepares the migrations.
     *
     * @param atEveryStart what costs little and is done at every start, such as the library's own indexes
     */
    public Migrations(
            MongoDatabase database,
            Supplier<List<Migration>> migrations,
            Runnable atEveryStart,
            Leases leases,
            Clock realTime) {
        this.database = database;
        this.done = database.getCollection("migrations");
        this.migrations = migrations;
        this.atEveryStart = atEveryStart;
        this.leases = leases;
        this.realTime = realTime;
    }

    @Override
    public void start() {
        atEveryStart.run();
        List<Migration> ordered = migrations.get().stream()
                .sorted(Comparator.comparing(Migration::id))
                .toList();
        while (ordered.stream().anyMatch(this::isOpen)) {
            if (leases.acquire("migrations", LEASE)) {
                runOpen(ordered);
            } else {
                waitForTheOtherInstance();
            }
        }
        running = true;
    }

    /** Gives the lease back also when a migration fails, so that the next start need not wait for it. */
    private void runOpen(List<Migration> ordered) {
        try {
            ordered.stream().filter(this::isOpen).forEach(this::run);
        } finally {
            leases.release("migrations");
        }
    }

    private boolean isOpen(Migration migration) {
        return done.find(new Document("_id", migration.id())).first() == null;
    }

    private void run(Migration migration) {
        log.info("Migration {} runs", migration.id());
        migration.apply(database);
        Duplicates.insertIfAbsent(
                done, new Document("_id", migration.id()).append("at", Date.from(realTime.instant())));
    }

    private static void waitForTheOtherInstance() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another instance migrates", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.MIGRATIONS;
    }
}
