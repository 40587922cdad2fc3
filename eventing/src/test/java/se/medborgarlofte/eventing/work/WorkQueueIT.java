package se.medborgarlofte.eventing.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import se.medborgarlofte.eventing.EventingProperties;
import se.medborgarlofte.eventing.testing.FreshDatabase;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.eventing.trace.Traces;

/** Work that must happen later or outside, on the store, with as many workers as the story needs. */
class WorkQueueIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

    private final MongoDatabase database = FreshDatabase.open();
    private final MutableClock businessTime = new MutableClock();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Letters letters = new Letters("letter", "default");
    private final Letters parcels = new Letters("parcel", "heavy");
    private final WorkQueue queue = queue();
    private final List<Worker> workers = new ArrayList<>();

    @AfterEach
    void stopAll() {
        workers.forEach(Worker::stop);
    }

    @Test
    void workIsDoneWhenItsBusinessTimeHasCome() {
        startWorker(queue);
        queue.schedule("letter", "in forty days", businessTime.instant().plus(Duration.ofDays(40)), new Document());
        queue.schedule("letter", "today", businessTime.instant(), new Document());
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "today"));
        assertThat(letters.attempts("in forty days")).isZero();

        businessTime.advance(Duration.ofDays(41));
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "in forty days"));
        Document done = queue.history(WorkQueue.Outcome.DONE, 1).getFirst();
        assertThat(done.getDate("finishedAt").toInstant())
                .as("finished in business time")
                .isAfter(Instant.now().plus(Duration.ofDays(40)));
    }

    @Test
    void theSameWorkIsScheduledOnceHoweverOftenItIsAskedFor() {
        letters.when("welcome", work -> new WorkResult.Done("sent"));
        assertThat(queue.schedule("letter", "welcome", businessTime.instant(), new Document()))
                .isTrue();
        assertThat(queue.schedule("letter", "welcome", businessTime.instant(), new Document()))
                .as("while it is open")
                .isFalse();
        startWorker(queue);
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "welcome"));
        for (int again = 0; again < 300; again++) {
            assertThat(queue.schedule("letter", "welcome", businessTime.instant(), new Document()))
                    .as("when it is finished")
                    .isFalse();
        }
        doneUntilNow();
        assertThat(letters.attempts("welcome")).isEqualTo(1);
        assertThat(queue.open(10)).isEmpty();
    }

    @Test
    void workOfAKindThatNobodyDoesIsRefused() {
        assertThatThrownBy(() -> queue.schedule("telegram", "1", businessTime.instant(), new Document()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeDoneYetIsTriedAgainNotBeforeTheTimeItAskedFor() {
        List<Long> at = new CopyOnWriteArrayList<>();
        letters.when("not yet", work -> {
            at.add(System.nanoTime());
            return work.attempts() == 1
                    ? new WorkResult.RetryLater(Duration.ofMillis(400), "the post office is closed")
                    : new WorkResult.Done("sent");
        });
        queue.schedule("letter", "not yet", businessTime.instant(), new Document());
        startWorker(queue);
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "not yet"));
        assertThat(at).hasSize(2);
        assertThat(Duration.ofNanos(at.get(1) - at.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(390));
    }

    @Test
    void whatKeepsFailingIsGivenUpAndDoneOnceAnOperatorHasOpenedItAgain() {
        letters.when("to nowhere", _ -> {
            throw new IllegalStateException("no such street");
        });
        queue.schedule("letter", "to nowhere", businessTime.instant(), new Document("kept", "payload"));
        startWorker(queue);
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "to nowhere"));
        assertThat(letters.attempts("to nowhere"))
                .as("as often as its handler allows")
                .isEqualTo(2);
        assertThat(queue.history(WorkQueue.Outcome.GIVEN_UP, 10))
                .singleElement()
                .satisfies(work -> assertThat(work)
                        .containsEntry("key", "to nowhere")
                        .containsEntry("note", "java.lang.IllegalStateException"));

        letters.when("to nowhere", work -> new WorkResult.Done(work.payload().getString("kept")));
        assertThat(queue.reopen("letter", "to nowhere")).isTrue();
        await().atMost(LONG_ENOUGH)
                .until(() -> queue.history(WorkQueue.Outcome.DONE, 10).size() == 1);
        assertThat(queue.history(WorkQueue.Outcome.DONE, 10).getFirst()).containsEntry("note", "payload");
        assertThat(queue.reopen("letter", "to nowhere"))
                .as("only what was given up is opened again")
                .isFalse();
    }

    @Test
    void workInSlicesGoesOnWhereADeadWorkerLeftIt() {
        List<Integer> slices = new CopyOnWriteArrayList<>();
        letters.when("to all", work -> {
            int slice = work.payload().getInteger("slice");
            slices.add(slice);
            return slice == 5
                    ? new WorkResult.Done("all told")
                    : new WorkResult.Continue(new Document("slice", slice + 1));
        });
        queue.schedule("letter", "to all", businessTime.instant(), new Document("slice", 1));
        WorkQueue ofTheOneThatDies = queue();
        List<Document> first = ofTheOneThatDies.claim("default", 1, Duration.ofSeconds(5));
        ofTheOneThatDies.goOn(first.getFirst(), new Document("slice", 3));
        assertThat(ofTheOneThatDies.claim("default", 1, Duration.ofMillis(500))).hasSize(1);

        startWorker(queue);
        assertThat(queue.claim("default", 1, Duration.ofSeconds(1)))
                .as("as long as the lease runs, nobody takes it")
                .isEmpty();
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "to all"));
        assertThat(slices).containsExactly(3, 4, 5);
    }

    @Test
    void whatADeadWorkerStillHoldsInItsMindChangesNothingAnyMore() {
        queue.schedule("letter", "contested", businessTime.instant(), new Document("by", "nobody"));
        WorkQueue slow = queue();
        Document heldTooLong = slow.claim("default", 1, Duration.ofMillis(1)).getFirst();
        await().atMost(LONG_ENOUGH)
                .until(() -> !queue.claim("default", 1, Duration.ofSeconds(30)).isEmpty());

        slow.goOn(heldTooLong, new Document("by", "the one whose lease ran out"));
        slow.putBack(heldTooLong, Duration.ZERO, "late");
        assertThat(queue.open(1).getFirst().get("payload", Document.class)).containsEntry("by", "nobody");
        assertThat(queue.claim("default", 1, Duration.ofSeconds(30)))
                .as("it still belongs to the second one")
                .isEmpty();
    }

    @Test
    void workOfOneLaneNeverDelaysAnothers() throws InterruptedException {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        parcels.when("piano", _ -> {
            begun.countDown();
            stuck.await();
            return new WorkResult.Done("carried");
        });
        startWorker(queue);
        queue.schedule("parcel", "piano", businessTime.instant(), new Document());
        begun.await();
        queue.schedule("letter", "light", businessTime.instant(), new Document());
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "light"));
        assertThat(queue.isFinished("parcel", "piano")).isFalse();
        assertThat(queue.cancel("parcel", "piano"))
                .as("what is in hand cannot be cancelled")
                .isFalse();
        stuck.countDown();
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("parcel", "piano"));
    }

    @Test
    void aSlowPieceHoldsUpNoOtherOfItsLane() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        letters.when("registered", _ -> {
            begun.countDown();
            answered.await();
            return new WorkResult.Done("signed for");
        });
        startWorker(queue);
        queue.schedule("letter", "registered", businessTime.instant(), new Document());
        begun.await();
        for (int i = 0; i < 40; i++) {
            queue.schedule("letter", "plain-" + i, businessTime.instant(), new Document());
        }
        await().atMost(LONG_ENOUGH)
                .until(() -> queue.history(WorkQueue.Outcome.DONE, 100).size() == 40);
        assertThat(queue.isFinished("letter", "registered")).isFalse();
        answered.countDown();
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "registered"));
    }

    @Test
    void whatIsDueIsBegunByTheInstanceThatSchedulesItWithoutBeingLookedFor() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        letters.when("urgent", work -> {
            begun.countDown();
            answered.await();
            return new WorkResult.Done("attempt " + work.attempts());
        });
        startIdleWorker(queue, 16);
        queue.schedule("letter", "urgent", businessTime.instant(), new Document());
        begun.await();
        assertThat(queue.open(1).getFirst())
                .as("it was never claimed")
                .doesNotContainKey("claim")
                .containsEntry("inHand", true);
        assertThat(queue().claim("default", 1, Duration.ofSeconds(1)))
                .as("no other instance takes it")
                .isEmpty();
        assertThat(queue.schedule("letter", "urgent", businessTime.instant(), new Document()))
                .as("nor is it begun twice")
                .isFalse();
        answered.countDown();
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "urgent"));
        assertThat(queue.history(WorkQueue.Outcome.DONE, 10))
                .singleElement()
                .satisfies(work -> assertThat(work).containsEntry("note", "attempt 1"));
        assertThat(queue.open(1)).isEmpty();
    }

    @Test
    void whatWaitsInALaneComesBeforeWhatIsNew() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        letters.when("first", _ -> {
            begun.countDown();
            answered.await();
            done.add("first");
            return new WorkResult.Done("sent");
        });
        for (String key : List.of("waits", "new")) {
            letters.when(key, _ -> {
                done.add(key);
                return new WorkResult.Done("sent");
            });
        }
        startIdleWorker(queue, 1);
        queue.schedule("letter", "first", businessTime.instant(), new Document());
        begun.await();
        queue.schedule("letter", "waits", businessTime.instant(), new Document());
        answered.countDown();
        await().atMost(LONG_ENOUGH).until(() -> done.contains("first"));
        businessTime.advance(Duration.ofMillis(1));
        queue.schedule("letter", "new", businessTime.instant(), new Document());
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "new"));
        assertThat(done).containsExactly("first", "waits", "new");
    }

    @Test
    void whatADyingInstanceHasBegunAtOnceIsDoneByAnother() {
        WorkQueue ofTheOneThatDies = queue();
        ofTheOneThatDies.add(new DeadHand());
        assertThat(ofTheOneThatDies.schedule("letter", "orphan", businessTime.instant(), new Document()))
                .isTrue();
        assertThat(queue.claim("default", 1, Duration.ofSeconds(1)))
                .as("as long as the lease runs, nobody takes it")
                .isEmpty();
        startWorker(queue);
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "orphan"));
        assertThat(letters.attempts("orphan")).isEqualTo(1);
    }

    @Test
    void aWorkerThatIsStoppedEndsWhatItHasBegunAtOnceAndBeginsNothingMore() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        letters.when("in hand", _ -> {
            begun.countDown();
            answered.await();
            return new WorkResult.Done("sent");
        });
        Worker worker = startIdleWorker(queue, 16);
        queue.schedule("letter", "in hand", businessTime.instant(), new Document());
        begun.await();
        Thread stopping = Thread.ofPlatform().start(worker::stop);
        await().atMost(LONG_ENOUGH).until(() -> !worker.isRunning());
        queue.schedule("letter", "too late", businessTime.instant(), new Document());
        assertThat(stopping.join(Duration.ofMillis(50)))
                .as("it waits for what is in hand")
                .isFalse();
        answered.countDown();
        stopping.join();
        assertThat(queue.isFinished("letter", "in hand")).isTrue();
        assertThat(letters.attempts("too late")).isZero();
        assertThat(queue.claim("default", 1, Duration.ofSeconds(1)))
                .as("left to the others")
                .hasSize(1);
    }

    @Test
    void ofWorkThatSeveralClaimAtOnceEachGetsWhatNoOtherHas() throws Exception {
        for (int i = 0; i < 30; i++) {
            queue.schedule("letter", "claimed-" + i, businessTime.instant(), new Document());
        }
        List<Callable<List<Document>>> claims = IntStream.range(0, 4)
                .<Callable<List<Document>>>mapToObj(_ -> () -> queue().claim("default", 20, Duration.ofSeconds(30)))
                .toList();
        List<Object> claimed = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(claims.size())) {
            for (Future<List<Document>> claim : together.invokeAll(claims)) {
                claim.get().forEach(work -> claimed.add(work.get("_id")));
            }
        }
        assertThat(claimed).doesNotHaveDuplicates();
        queue.claim("default", 30, Duration.ofSeconds(30)).forEach(work -> claimed.add(work.get("_id")));
        assertThat(claimed).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void cancelledWorkIsNeverDone() {
        Instant tomorrow = businessTime.instant().plus(Duration.ofDays(1));
        queue.schedule("letter", "reminder", tomorrow, new Document());
        assertThat(queue.cancel("letter", "reminder")).isTrue();
        assertThat(queue.cancel("letter", "reminder")).isFalse();
        assertThat(queue.schedule("letter", "reminder", tomorrow, new Document()))
                .as("nor scheduled again")
                .isFalse();
        startWorker(queue);
        businessTime.advance(Duration.ofDays(2));
        doneUntilNow();
        assertThat(letters.attempts("reminder")).isZero();
        assertThat(queue.history(WorkQueue.Outcome.CANCELLED, 10)).hasSize(1);
    }

    @Test
    void workThatIsBroughtForwardWhileItDecidesToWaitIsLookedAtOnceMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch broughtForward = new CountDownLatch(1);
        Instant tomorrow = businessTime.instant().plus(Duration.ofDays(1));
        letters.when("held", work -> {
            if (letters.attempts("held") > 1) {
                return new WorkResult.Done("sent");
            }
            begun.countDown();
            broughtForward.await();
            return new WorkResult.Postponed(tomorrow, "held");
        });
        queue.schedule("letter", "held", businessTime.instant(), new Document());
        startWorker(queue);
        begun.await();
        queue.bringForward("letter", "held", businessTime.instant());
        broughtForward.countDown();
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", "held"));
        assertThat(letters.attempts("held")).isEqualTo(2);
    }

    @Test
    void workThatIsBroughtForwardWhileItWaitsIsDoneAtOnceAndMayWaitAgain() {
        Instant tomorrow = businessTime.instant().plus(Duration.ofDays(1));
        letters.when("paused", _ -> new WorkResult.Postponed(tomorrow, "paused"));
        queue.schedule("letter", "paused", tomorrow, new Document());
        startWorker(queue);
        assertThat(queue.bringForward("letter", "paused", businessTime.instant()))
                .isTrue();
        await().atMost(LONG_ENOUGH)
                .until(() -> "paused".equals(queue.open(1).getFirst().getString("lastReason")));
        doneUntilNow();
        assertThat(letters.attempts("paused"))
                .as("brought forward once, looked at once")
                .isEqualTo(1);
    }

    @Test
    void workThatWaitsForItsNextTryCanBeCancelled() {
        letters.when("refused", _ -> new WorkResult.RetryLater(Duration.ofHours(1), "closed"));
        queue.schedule("letter", "refused", businessTime.instant(), new Document());
        startWorker(queue);
        await().atMost(LONG_ENOUGH).until(() -> queue.cancel("letter", "refused"));
        assertThat(letters.attempts("refused")).isEqualTo(1);
        assertThat(queue.isFinished("letter", "refused")).isTrue();
    }

    @Test
    void twoInstancesShareTheWorkAndDoEachPieceOnce() {
        startWorker(queue);
        startWorker(queue());
        for (int i = 0; i < 100; i++) {
            queue.schedule("letter", "shared-" + i, businessTime.instant(), new Document());
        }
        await().atMost(LONG_ENOUGH).until(() -> queue.open(1).isEmpty());
        assertThat(IntStream.range(0, 100).map(i -> letters.attempts("shared-" + i)))
                .containsOnly(1);
        assertThat(queue.history(WorkQueue.Outcome.DONE, 200)).hasSize(100);
        await().until(() -> meters.get("work.due").gauge().value() == 0);
    }

    /** Everything that is due has been looked at: a piece scheduled last, and by another instance, is done. */
    private void doneUntilNow() {
        String last = "last-" + System.nanoTime();
        queue().schedule("letter", last, businessTime.instant(), new Document());
        await().atMost(LONG_ENOUGH).until(() -> queue.isFinished("letter", last));
    }

    private WorkQueue queue() {
        return new WorkQueue(database, handlers(), businessTime, Clock.systemUTC(), traces());
    }

    private void startWorker(WorkQueue ofIt) {
        startWorker(ofIt, Duration.ofMillis(5), 16);
    }

    /** One that looks into its lanes when it starts and when it is woken only, and has done so. */
    private Worker startIdleWorker(WorkQueue ofIt, int places) {
        Worker worker = startWorker(ofIt, Duration.ofHours(1), places);
        await().atMost(LONG_ENOUGH).until(() -> {
            Seats.Seat seat = worker.free("default");
            if (seat != null) {
                seat.leave();
            }
            return seat != null;
        });
        return worker;
    }

    private Worker startWorker(WorkQueue ofIt, Duration pollEvery, int places) {
        var settings = new EventingProperties.Work(pollEvery, Duration.ofSeconds(2), places);
        Worker worker = new Worker(ofIt, handlers(), settings, traces(), meters);
        worker.start();
        workers.add(worker);
        return worker;
    }

    private WorkHandlers handlers() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("letters", letters);
        beans.addBean("parcels", parcels);
        return new WorkHandlers(beans.getBeanProvider(WorkHandler.class));
    }

    private static Traces traces() {
        return new Traces(Tracer.NOOP, Propagator.NOOP);
    }

    /** Takes work and dies. */
    private static final class DeadHand implements Seats {

        @Override
        public Seat free(String lane) {
            return new Seat() {
                @Override
                public Duration lease() {
                    return Duration.ofMillis(500);
                }

                @Override
                public void begin(Document work) {
                    // The process was halted here.
                }

                @Override
                public void leave() {
                    throw new AssertionError("it was new");
                }
            };
        }

        @Override
        public void wake(String lane) {
            throw new AssertionError("it was taken");
        }
    }

    @FunctionalInterface
    interface Doing {
        WorkResult perform(Work work) throws Exception;
    }

    /** Sends letters, each as its test says; without a word it simply works. */
    private static final class Letters implements WorkHandler {

        private final String kind;
        private final String lane;
        private final Map<String, Doing> doings = new ConcurrentHashMap<>();
        private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

        Letters(String kind, String lane) {
            this.kind = kind;
            this.lane = lane;
        }

        void when(String key, Doing doing) {
            doings.put(key, doing);
        }

        int attempts(String key) {
            return attempts.getOrDefault(key, 0);
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public String lane() {
            return lane;
        }

        @Override
        public int maxAttempts() {
            return 2;
        }

        @Override
        public WorkResult perform(Work work) throws Exception {
            attempts.merge(work.key(), 1, Integer::sum);
            return doings.getOrDefault(work.key(), _ -> new WorkResult.Done("sent"))
                    .perform(work);
        }
    }
}
