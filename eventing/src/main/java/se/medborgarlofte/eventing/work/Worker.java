package se.medborgarlofte.eventing.work;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.EventingProperties;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.trace.Traces;

/** Does the due work: claims as much as there is room for, lane by lane; a slow piece holds up no other. */
final class Worker implements SmartLifecycle, Seats {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration FINISH_AT_MOST = Duration.ofSeconds(10);

    private final WorkQueue queue;
    private final WorkHandlers handlers;
    private final EventingProperties.Work settings;
    private final Traces traces;
    /** By identity: a piece changes when its lease is refreshed. */
    private final Set<Document> inHand =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, OwnLane> lanes = new ConcurrentHashMap<>();
    private final ExecutorService pieces = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    Worker(
            WorkQueue queue,
            WorkHandlers handlers,
            EventingProperties.Work settings,
            Traces traces,
            MeterRegistry meters) {
        this.queue = queue;
        this.handlers = handlers;
        this.settings = settings;
        this.traces = traces;
        meters.gauge("work.due", this, _ -> due());
        queue.add(this);
    }

    private double due() {
        try {
            return queue.due();
        } catch (MongoException e) {
            return Double.NaN;
        }
    }

    private void doLane(String name) {
        OwnLane lane = lane(name);
        try {
            while (running) {
                if (lane.room().tryAcquire(settings.pollEvery().toMillis(), TimeUnit.MILLISECONDS)
                        && !claimed(name, lane)) {
                    lane.await(settings.pollEvery());
                }
            }
            lane.close(FINISH_AT_MOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OwnLane lane(String name) {
        return lanes.computeIfAbsent(name, _ -> new OwnLane(settings.batch()));
    }

    /** Claims as many pieces as there is room for, one of which is taken, and begins them; whether there were any. */
    private boolean claimed(String name, OwnLane lane) {
        int most = 1 + lane.room().drainPermits();
        List<Document> claimed = claim(name, most);
        lane.room().release(most - claimed.size());
        claimed.forEach(work -> begin(work, lane));
        return !claimed.isEmpty();
    }

    private void begin(Document work, OwnLane lane) {
        inHand.add(work);
        pieces.execute(() -> {
            try {
                doOne(work);
            } finally {
                lane.room().release();
            }
        });
    }

    @Override
    public @Nullable Seat free(String name) {
        OwnLane lane = lane(name);
        return running && lane.takeWhileIdle() ? new OwnSeat(lane) : null;
    }

    @Override
    public void wake(String name) {
        lane(name).wake();
    }

    private final class OwnSeat implements Seat {

        private final OwnLane lane;

        OwnSeat(OwnLane lane) {
            this.lane = lane;
        }

        @Override
        public Duration lease() {
            return settings.lease();
        }

        @Override
        public void begin(Document work) {
            Worker.this.begin(work, lane);
        }

        @Override
        public void leave() {
            lane.room().release();
        }
    }

    private List<Document> claim(String lane, int most) {
        try {
            return queue.claim(lane, most, settings.lease());
        } catch (MongoException e) {
            log.warn(
                    "Work of the lane {} could not be claimed ({})",
                    lane,
                    e.getClass().getSimpleName());
            pause();
            return List.of();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void doOne(Document work) {
        try {
            handlers.of(work.getString("kind")).ifPresent(handler -> settle(work, attempt(handler, work)));
        } catch (MongoException e) {
            log.warn(
                    "The outcome of work {} could not be written ({}); it is done again when its lease runs out",
                    work.getString("_id"),
                    e.getClass().getSimpleName());
        } finally {
            inHand.remove(work);
        }
    }

    private WorkResult attempt(WorkHandler handler, Document work) {
        Work piece = new Work(
                work.getString("key"),
                work.getString("kind"),
                work.getDate("dueAt").toInstant(),
                work.get("payload", Document.class),
                work.getInteger("attempts"),
                work.getString("traceparent"));
        try {
            return traces.within(piece.traceparent(), "work " + piece.kind(), () -> handler.perform(piece));
        } catch (Exception e) {
            String reason = e.getClass().getName();
            if (piece.attempts() >= handler.maxAttempts()) {
                return new WorkResult.GivenUp(reason);
            }
            log.warn("Work {} failed at try {}: {}", work.getString("_id"), piece.attempts(), reason);
            return new WorkResult.RetryLater(patience(piece.attempts()), reason);
        }
    }

    private void settle(Document work, WorkResult result) {
        switch (result) {
            case WorkResult.Done done -> queue.finish(work, WorkQueue.Outcome.DONE, done.note());
            case WorkResult.Continue rest -> queue.goOn(work, rest.payload());
            case WorkResult.RetryLater later -> {
                queue.putBack(work, later.atLeast(), later.reason());
                wakeAfter(later.atLeast(), handlers.lane(work.getString("kind")));
            }
            case WorkResult.Postponed postponed -> queue.postpone(work, postponed.until(), postponed.reason());
            case WorkResult.GivenUp given -> {
                log.error("ALERT work {} is given up: {}", work.getString("_id"), given.reason());
                queue.finish(work, WorkQueue.Outcome.GIVEN_UP, given.reason());
            }
        }
    }

    /** What is tried again soon is not left to the next look into the lane; what waits longer is. */
    private void wakeAfter(Duration wait, String lane) {
        if (wait.compareTo(settings.pollEvery().multipliedBy(10)) < 0) {
            CompletableFuture.delayedExecutor(wait.toMillis() + 1, TimeUnit.MILLISECONDS)
                    .execute(() -> wake(lane));
        }
    }

    /** Doubles with each try, up to ten minutes, spread by half so that what failed together does not retry together. */
    private static Duration patience(int attempts) {
        long millis = Math.min(500L << Math.min(attempts, 20), LONGEST_WAIT.toMillis());
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    private void refreshLeases() {
        while (running) {
            try {
                Thread.sleep(settings.lease().dividedBy(3));
                queue.refresh(List.copyOf(inHand), settings.lease());
            } catch (MongoException e) {
                log.warn(
                        "Leases of work in hand could not be refreshed ({})",
                        e.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        for (String lane : queue.lanes()) {
            threads.add(Thread.ofPlatform().name("work-" + lane).start(() -> doLane(lane)));
        }
        threads.add(Thread.ofPlatform().daemon().name("work-leases").start(this::refreshLeases));
    }

    /** Takes no more work and waits for what is in hand; what does not finish is done again elsewhere or later. */
    @Override
    public synchronized void stop() {
        running = false;
        lanes.values().forEach(OwnLane::wake);
        long deadline = System.nanoTime() + FINISH_AT_MOST.toNanos();
        try {
            for (Thread thread : threads) {
                if (thread.isDaemon()) {
                    thread.interrupt();
                }
                thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        lanes.clear();
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
