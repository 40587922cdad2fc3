package se.medborgarlofte.eventing.lease;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.FreshDatabase;
import se.medborgarlofte.eventing.testing.MutableClock;

/** One instance at a time, and the next one when it is gone. */
class LeasesIT {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final MongoDatabase database = FreshDatabase.open();
    private final MutableClock time = new MutableClock();
    private final Leases first = new Leases(database, time, "first");
    private final Leases second = new Leases(database, time, "second");

    @Test
    void aLeaseIsOneInstancesUntilItRunsOut() {
        assertThat(first.acquire("sweep", A_WHILE)).isTrue();
        assertThat(second.acquire("sweep", A_WHILE)).isFalse();
        assertThat(second.acquire("another", A_WHILE)).isTrue();

        time.advance(A_WHILE.minusSeconds(2));
        assertThat(first.acquire("sweep", A_WHILE)).as("refreshed").isTrue();
        time.advance(A_WHILE.minusSeconds(2));
        assertThat(second.acquire("sweep", A_WHILE)).isFalse();

        time.advance(Duration.ofSeconds(3));
        assertThat(second.acquire("sweep", A_WHILE)).as("taken over").isTrue();
        assertThat(first.acquire("sweep", A_WHILE)).isFalse();
    }

    @Test
    void onlyItsHolderGivesALeaseBack() {
        first.acquire("sweep", A_WHILE);
        second.release("sweep");
        assertThat(second.acquire("sweep", A_WHILE)).isFalse();
        first.release("sweep");
        assertThat(second.acquire("sweep", A_WHILE)).isTrue();
    }

    @Test
    void ofManyWhoWantALeaseThatIsNewOrRanOutOneGetsIt() throws InterruptedException {
        assertThat(acquireAtOnce("new")).hasSize(1);
        first.acquire("ran out", A_WHILE);
        time.advance(A_WHILE.plusSeconds(1));
        assertThat(acquireAtOnce("ran out")).hasSize(1);
    }

    private Set<String> acquireAtOnce(String name) throws InterruptedException {
        Set<String> holders = ConcurrentHashMap.newKeySet();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                String owner = "instance-" + i;
                threads.submit(() -> {
                    go.await();
                    return new Leases(database, time, owner).acquire(name, A_WHILE) && holders.add(owner);
                });
            }
            go.countDown();
        }
        return holders;
    }
}
