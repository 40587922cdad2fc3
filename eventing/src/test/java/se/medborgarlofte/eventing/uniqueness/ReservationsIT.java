package se.medborgarlofte.eventing.uniqueness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.FreshDatabase;
import se.medborgarlofte.eventing.testing.MutableClock;

/** Who comes first has the key, whole or not at all. */
class ReservationsIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final MongoDatabase database = FreshDatabase.open();
    private final MutableClock time = new MutableClock();
    private final Set<String> saved = ConcurrentHashMap.newKeySet();
    private final Reservations reservations = new Reservations(database, time, () -> List.of(new SavedHolders()));

    @Test
    void ofFiftyWhoWantOverlappingKeysEachHasAllOfItsKeysOrNone() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("ReservationsIT chooses keys with seed " + seed);
        Random random = new Random(seed);
        Map<String, Set<String>> wishes = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            Set<String> keys = new TreeSet<>();
            while (keys.size() < 3) {
                keys.add("key-" + random.nextInt(20));
            }
            wishes.put("holder-" + i, keys);
        }

        Set<String> successful = reserveAllAtOnce(wishes);

        assertThat(successful).isNotEmpty();
        Map<String, Set<String>> held = held();
        assertThat(held.keySet())
                .as("those who were refused left nothing behind")
                .isEqualTo(successful);
        successful.forEach(holder -> assertThat(held.get(holder)).isEqualTo(wishes.get(holder)));
    }

    private Set<String> reserveAllAtOnce(Map<String, Set<String>> wishes) throws InterruptedException {
        Set<String> successful = ConcurrentHashMap.newKeySet();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(wishes.size())) {
            wishes.forEach((holder, keys) -> threads.submit(() -> {
                go.await();
                reservations.reserve(keys, holder, A_WHILE);
                return successful.add(holder);
            }));
            go.countDown();
        }
        return successful;
    }

    @Test
    void whoComesSecondIsToldWhichKeyIsTaken() {
        reservations.reserve(List.of("b"), "first", A_WHILE);
        assertThatThrownBy(() -> reservations.reserve(List.of("c", "b", "a"), "second", A_WHILE))
                .isInstanceOfSatisfying(AlreadyReservedException.class, taken -> {
                    assertThat(taken.key()).isEqualTo("b");
                    assertThat(taken.holder()).isEqualTo("first");
                });
        assertThat(held()).containsOnlyKeys("first");
    }

    @Test
    void oneHolderWhoAsksManyTimesAtOnceIsNeverRefusedByItself() {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.submit(() -> {
                    try {
                        reservations.reserve(List.of("kit"), "owner", A_WHILE);
                        reservations.confirm(List.of("kit"), "owner");
                    } catch (AlreadyReservedException e) {
                        refused.add(e.holder());
                    }
                });
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void aReservationThatRanOutIsFreeWhenItsHolderNeverSaved() {
        reservations.reserve(List.of("a"), "crashed", A_WHILE);
        time.advance(A_WHILE.plusSeconds(1));
        reservations.reserve(List.of("a"), "next", A_WHILE);
        assertThat(held()).containsOnlyKeys("next");
    }

    @Test
    void aReservationThatRanOutStandsWhenItsHolderHadSaved() {
        reservations.reserve(List.of("a"), "saved but not confirmed", A_WHILE);
        saved.add("saved but not confirmed");
        time.advance(A_WHILE.plusSeconds(1));
        assertThatThrownBy(() -> reservations.reserve(List.of("a"), "next", A_WHILE))
                .isInstanceOf(AlreadyReservedException.class);
        saved.clear();
        time.advance(A_WHILE);
        assertThatThrownBy(() -> reservations.reserve(List.of("a"), "next", A_WHILE))
                .as("it was confirmed for good")
                .isInstanceOf(AlreadyReservedException.class);
    }

    @Test
    void theRegularLookSettlesWhatRanOut() {
        reservations.reserve(List.of("a"), "crashed", A_WHILE);
        reservations.reserve(List.of("b"), "saved", A_WHILE);
        reservations.reserve(List.of("c"), "still at it", A_WHILE.multipliedBy(3));
        saved.add("saved");
        time.advance(A_WHILE.plusSeconds(1));
        reservations.settleRunOut();
        assertThat(held()).containsOnlyKeys("saved", "still at it");
        time.advance(A_WHILE.multipliedBy(3));
        reservations.settleRunOut();
        assertThat(held()).containsOnlyKeys("saved");
    }

    @Test
    void whoReservesAgainHasTheKeyForLonger() {
        reservations.reserve(List.of("a"), "slow", A_WHILE);
        time.advance(A_WHILE.dividedBy(2));
        reservations.reserve(List.of("a"), "slow", A_WHILE);
        time.advance(A_WHILE.dividedBy(2).plusSeconds(1));
        assertThatThrownBy(() -> reservations.reserve(List.of("a"), "next", A_WHILE))
                .isInstanceOf(AlreadyReservedException.class);
    }

    @Test
    void whatIsConfirmedNeverRunsOutAlsoWhenItIsReservedAgain() {
        reservations.reserve(List.of("a"), "owner", A_WHILE);
        reservations.confirm(List.of("a"), "owner");
        reservations.reserve(List.of("a"), "owner", A_WHILE);
        time.advance(A_WHILE.multipliedBy(100));
        reservations.settleRunOut();
        assertThat(held()).containsOnlyKeys("owner");
    }

    @Test
    void onlyTheHolderConfirmsAndReleases() {
        reservations.reserve(List.of("a"), "holder", A_WHILE);
        reservations.release(List.of("a"), "stranger");
        assertThat(held()).containsOnlyKeys("holder");
        reservations.release(List.of("a"), "holder");
        assertThatCode(() -> reservations.reserve(List.of("a"), "next", A_WHILE))
                .doesNotThrowAnyException();
        reservations.confirm(List.of("a"), "holder");
        time.advance(A_WHILE.plusSeconds(1));
        reservations.settleRunOut();
        assertThat(held()).as("a stranger's confirmation means nothing").isEmpty();
    }

    private Map<String, Set<String>> held() {
        Map<String, Set<String>> held = new HashMap<>();
        for (Document key : database.getCollection("reservations").find().into(new ArrayList<>())) {
            held.computeIfAbsent(key.getString("holder"), _ -> new HashSet<>()).add(key.getString("_id"));
        }
        return held;
    }

    private final class SavedHolders implements ReservationHolder {

        @Override
        public boolean answersFor(String key) {
            return true;
        }

        @Override
        public boolean stands(String key, String holder) {
            return saved.contains(holder);
        }
    }
}
