package se.medborgarlofte.eventing.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.testing.FreshDatabase;

/** Changes to the store run once each, in order, however many instances start. */
@Timeout(20)
class MigrationsIT {

    private final MongoDatabase database = FreshDatabase.open();
    private final List<String> ran = new CopyOnWriteArrayList<>();
    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void theyRunOnceInTheOrderOfTheirIdsAndNewOnesFollow() {
        start(noted("002-second"), noted("001-first"));
        start(noted("002-second"), noted("001-first"));
        assertThat(ran).containsExactly("001-first", "002-second");
        start(noted("003-third"), noted("002-second"), noted("001-first"));
        assertThat(ran).containsExactly("001-first", "002-second", "003-third");
        assertThat(starts).as("what is cheap is done at every start").hasValue(3);
    }

    @Test
    void ofInstancesThatStartTogetherOneMigratesAndTheOthersWaitForIt() throws Exception {
        Migration[] migrations = {noted("001-first"), slow("002-slow"), noted("003-third")};
        List<Future<List<String>>> instances = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int instance = 0; instance < 4; instance++) {
                instances.add(threads.submit(() -> {
                    start(migrations);
                    return List.copyOf(ran);
                }));
            }
        }
        assertThat(ran).containsExactly("001-first", "002-slow", "003-third");
        for (Future<List<String>> instance : instances) {
            assertThat(instance.get())
                    .as("no instance went on before the last one was done")
                    .hasSize(3);
        }
    }

    @Test
    void oneThatFailedRunsAgainAtTheNextStartAtOnce() {
        AtomicBoolean diskFull = new AtomicBoolean(true);
        Migration failing = migration("002-fails-once", _ -> {
            if (diskFull.getAndSet(false)) {
                throw new IllegalStateException("the disk is full");
            }
            ran.add("002-fails-once");
        });
        assertThatThrownBy(() -> start(noted("001-first"), failing, noted("003-third")))
                .hasMessage("the disk is full");
        assertThat(ran).as("nothing comes after what failed").containsExactly("001-first");
        start(noted("001-first"), failing, noted("003-third"));
        assertThat(ran).containsExactly("001-first", "002-fails-once", "003-third");
    }

    @Test
    void indexesMayBeMadeAgainAndKeepWhatIsUnique() {
        Document keys = new Document("code", 1);
        Indexes.ensure(database, "kits", keys, true);
        Indexes.ensure(database, "kits", keys, true);
        database.getCollection("kits").insertOne(new Document("code", "A-1"));
        assertThatThrownBy(() -> database.getCollection("kits").insertOne(new Document("code", "A-1")))
                .isInstanceOf(com.mongodb.MongoWriteException.class);
    }

    private void start(Migration... migrations) {
        Leases leases = new Leases(database, Clock.systemUTC(), Ids.uuidV7());
        new Migrations(database, () -> Arrays.asList(migrations), starts::incrementAndGet, leases, Clock.systemUTC())
                .start();
    }

    private Migration noted(String id) {
        return migration(id, _ -> ran.add(id));
    }

    /** Takes as long as two hundred writes, so that others come while it runs. */
    private Migration slow(String id) {
        return migration(id, store -> {
            for (int i = 0; i < 200; i++) {
                store.getCollection("moved").insertOne(new Document("i", i));
            }
            ran.add(id);
        });
    }

    private static Migration migration(String id, Consumer<MongoDatabase> change) {
        return new Migration() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void apply(MongoDatabase store) {
                change.accept(store);
            }
        };
    }
}
