package se.medborgarlofte.eventing.relay;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.store.SaveListener;

/**
 * The only publisher. For each aggregate it sends the oldest waiting event, waits for the broker's acknowledgement and
 * only then sends the next: many aggregates at once, one event of each. When nothing more waits, one update takes all
 * that was told out of the document.
 *
 * <p>One thread owns everything it knows; saves, acknowledgements and the sweeper leave messages for it. What it
 * forgets, in a crash or because too much waits, the sweeper finds in the documents. An event may be sent twice, never
 * lost, and never overtaken by a later one of the same aggregate for the first time.
 */
public final class OutboxRelay implements SaveListener {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int MOST_LANES = 20_000;
    private static final int BATCH = 1_000;
    private static final Duration IDLE_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Outboxes outboxes;
    private final EventSender sender;
    private final Clock realTime;
    private final BlockingQueue<RelayMessage> messages = new LinkedBlockingQueue<>();
    private final Map<LaneKey, Lane> lanes = new HashMap<>();
    private volatile int lanesOpen;
    private volatile boolean running;
    private volatile boolean draining;
    private Thread thread = new Thread(() -> {});

    OutboxRelay(Outboxes outboxes, EventSender sender, Clock realTime) {
        this.outboxes = outboxes;
        this.sender = sender;
        this.realTime = realTime;
    }

    @Override
    public void saved(String collection, String aggregateId, long version, boolean complete, List<OutboxEvent> events) {
        messages.add(new RelayMessage.Saved(new LaneKey(collection, aggregateId), version, complete, events));
    }

    @Override
    public void created(String aggregateId) {
        // What a new aggregate tells comes with saved().
    }

    /** Looks into an aggregate's document for events that wait there. */
    void look(String collection, String aggregateId) {
        messages.add(new RelayMessage.Look(new LaneKey(collection, aggregateId)));
    }

    synchronized void start() {
        running = true;
        draining = false;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    /** Sends what waits, for at most the given time, then stops. What is left is found at the next start. */
    synchronized void stop(Duration atMost) {
        draining = true;
        try {
            thread.join(atMost);
            running = false;
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    private void run() {
        List<RelayMessage> batch = new ArrayList<>();
        while (running && !(draining && messages.isEmpty() && lanes.isEmpty())) {
            try {
                takeInto(batch);
                handle(batch);
                batch.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        running = false;
    }

    private void takeInto(List<RelayMessage> batch) throws InterruptedException {
        RelayMessage first = messages.poll(IDLE_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            messages.drainTo(batch, BATCH - 1);
        }
    }

    private void handle(List<RelayMessage> batch) throws InterruptedException {
        Set<Lane> touched = new LinkedHashSet<>();
        for (RelayMessage message : batch) {
            Lane lane = lane(message);
            if (lane != null) {
                apply(message, lane);
                touched.add(lane);
            }
        }
        // What can be sent is sent before the store is asked: the broker works while the store does.
        touched.forEach(this::sendNext);
        for (var lanesOfOne : byCollection(touched, Lane::shouldPull).entrySet()) {
            untilTheStoreAnswers(() -> pull(lanesOfOne.getKey(), lanesOfOne.getValue()));
        }
        for (var lanesOfOne : byCollection(touched, Lane::needsReading).entrySet()) {
            untilTheStoreAnswers(() -> read(lanesOfOne.getKey(), lanesOfOne.getValue()));
        }
        touched.forEach(this::sendNext);
        touched.stream().filter(Lane::isDone).forEach(lane -> lanes.remove(lane.key()));
        lanesOpen = lanes.size();
    }

    private static Map<String, List<Lane>> byCollection(Set<Lane> touched, Predicate<Lane> condition) {
        return touched.stream()
                .filter(condition)
                .collect(Collectors.groupingBy(lane -> lane.key().collection()));
    }

    /** The aggregate's lane, or null when there is none and none is to be opened. */
    private @Nullable Lane lane(RelayMessage message) {
        return switch (message) {
            case RelayMessage.Saved saved -> openLane(saved.key());
            case RelayMessage.Look look -> openLane(look.key());
            case RelayMessage.Acknowledged known -> lanes.get(known.key());
            case RelayMessage.Refused known -> lanes.get(known.key());
            case RelayMessage.TryAgain known -> lanes.get(known.key());
        };
    }

    private @Nullable Lane openLane(LaneKey key) {
        Lane lane = lanes.get(key);
        if (lane == null && lanes.size() < MOST_LANES) {
            lane = new Lane(key);
            lanes.put(key, lane);
        }
        return lane;
    }

    private void apply(RelayMessage message, Lane lane) {
        switch (message) {
            case RelayMessage.Saved saved -> lane.saved(saved.version(), saved.complete(), saved.events());
            case RelayMessage.Look _ -> lookUnlessBusy(lane);
            case RelayMessage.Acknowledged _ -> lane.acknowledged();
            case RelayMessage.Refused refused -> refused(lane, refused.event(), refused.reason());
            case RelayMessage.TryAgain _ -> lane.resume();
        }
    }

    private static void lookUnlessBusy(Lane lane) {
        if (lane.isDone()) {
            lane.mustRead();
        }
    }

    private void pull(String collection, List<Lane> toPull) {
        Map<Outboxes.Pull, Lane> pulls = new LinkedHashMap<>();
        for (Lane lane : toPull) {
            pulls.put(new Outboxes.Pull(lane.key().aggregateId(), lane.told(), lane.allTold(), lane.version()), lane);
        }
        List<Outboxes.Pull> uncertain = outboxes.pull(collection, List.copyOf(pulls.keySet()));
        toPull.forEach(Lane::pulled);
        uncertain.forEach(pull -> Objects.requireNonNull(pulls.get(pull)).mustRead());
    }

    private void read(String collection, List<Lane> toRead) {
        Set<String> ids = new HashSet<>();
        toRead.forEach(lane -> ids.add(lane.key().aggregateId()));
        Map<String, Outboxes.Outbox> read = outboxes.read(collection, ids);
        for (Lane lane : toRead) {
            Outboxes.Outbox outbox = read.get(lane.key().aggregateId());
            if (outbox == null || outbox.parked()) {
                lane.read(0, List.of());
            } else {
                lane.read(outbox.version(), outbox.events());
                if (outbox.events().isEmpty() && outbox.pending()) {
                    outboxes.clearPending(collection, lane.key().aggregateId(), outbox.version());
                }
            }
        }
    }

    private void sendNext(Lane lane) {
        OutboxEvent next = lane.startSending();
        if (next != null) {
            sender.send(
                    lane.key().aggregateId(),
                    next,
                    (event, reason) -> messages.add(
                            reason == null
                                    ? new RelayMessage.Acknowledged(lane.key())
                                    : new RelayMessage.Refused(lane.key(), event, reason)));
        }
    }

    private void refused(Lane lane, OutboxEvent event, Exception reason) {
        int failures = lane.failed();
        lane.mustRead();
        if (PermanentRefusal.is(reason)) {
            park(lane, event, reason);
        } else {
            waitAndTryAgain(lane, failures, reason);
        }
    }

    private void park(Lane lane, OutboxEvent event, Exception reason) {
        log.error(
                "ALERT the broker refuses event {} ({}) of {}: {}. The aggregate is parked, others go on",
                event.id(),
                event.type(),
                lane.key().collection(),
                reason.getClass().getSimpleName());
        try {
            outboxes.park(
                    lane.key().collection(),
                    lane.key().aggregateId(),
                    event,
                    reason.getClass().getSimpleName(),
                    realTime.instant());
        } catch (MongoException e) {
            log.warn("The aggregate could not be parked; it will be refused and parked again");
        }
    }

    private void waitAndTryAgain(Lane lane, int failures, Exception reason) {
        if (failures == 1 || failures % 10 == 0) {
            log.warn(
                    "An event is not acknowledged ({}), try {}; it will be sent again",
                    reason.getClass().getSimpleName(),
                    failures);
        }
        long wait = Math.min(100L << Math.min(failures, 6), LONGEST_WAIT.toMillis());
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS)
                .execute(() -> messages.add(new RelayMessage.TryAgain(lane.key())));
        lane.hold();
    }

    /** How many aggregates have events on their way or known to wait. */
    int lanesOpen() {
        return lanesOpen;
    }

    private void untilTheStoreAnswers(Runnable action) throws InterruptedException {
        for (int tries = 0; running; tries++) {
            try {
                action.run();
                return;
            } catch (MongoException e) {
                if (tries % 20 == 0) {
                    log.warn(
                            "The store does not answer ({}); the relay waits for it",
                            e.getClass().getSimpleName());
                }
                Thread.sleep(Math.min(50L << Math.min(tries, 6), 2_000));
            }
        }
    }
}
