package se.medborgarlofte.notification.webhook;

import com.mongodb.MongoException;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.notification.application.feed.DeliverEvents;
import se.medborgarlofte.notification.application.feed.FeedSubscriptions;

/**
 * Keeps every endpoint supplied: each by a thread of its own while there is something for it, so that a slow or dead one
 * holds up nobody else. A failing endpoint is tried with growing patience, from a second to an hour, for five days.
 */
final class WebhookDispatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WebhookDispatcher.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration FINISH_AT_MOST = Duration.ofSeconds(10);

    /** Spread by half, so that endpoints that failed together are not tried together. */
    private static final IntervalFunction BACK_OFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofSeconds(1), 2, 0.5, Duration.ofHours(1));

    private static final Duration LONGEST_REQUESTED_WAIT = Duration.ofDays(1);

    private final FeedSubscriptions subscriptions;
    private final DeliverEvents deliverEvents;
    private final WebhookSettings settings;
    private final Clock realTime;
    private final MeterRegistry metrics;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Semaphore wakeUp = new Semaphore(0);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("feed-", 0).factory());
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    WebhookDispatcher(
            FeedSubscriptions subscriptions,
            DeliverEvents deliverEvents,
            WebhookSettings settings,
            Clock realTime,
            MeterRegistry metrics) {
        this.subscriptions = subscriptions;
        this.deliverEvents = deliverEvents;
        this.settings = settings;
        this.realTime = realTime;
        this.metrics = metrics;
    }

    private void dispatch() {
        while (running) {
            try {
                subscriptions.due(realTime.instant()).forEach(this::take);
                wakeUp.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                wakeUp.drainPermits();
            } catch (MongoException e) {
                log.warn("Subscriptions could not be read ({})", e.getClass().getSimpleName());
                pause();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(String id) {
        if (inHand.add(id)) {
            threads.submit(() -> supply(id));
        }
    }

    private void supply(String id) {
        try {
            subscriptions.lease(id, realTime.instant(), settings.lease()).ifPresent(first -> supply(id, first));
        } catch (MongoException e) {
            log.warn("An endpoint could not be supplied ({})", e.getClass().getSimpleName());
        } finally {
            inHand.remove(id);
        }
    }

    private void supply(String id, FeedSubscriptions.Progress progress) {
        DeliverEvents.Turn turn = deliverEvents.deliver(id, progress);
        metrics.counter("feed.turns", "outcome", turn.getClass().getSimpleName())
                .increment();
        switch (turn) {
            case DeliverEvents.Turn.Failed failed -> {
                int failures = progress.failures() + 1;
                Duration wait = patience(failures, failed.answer().notBefore());
                subscriptions.release(id, realTime.instant().plus(wait), failures);
            }
            case DeliverEvents.Turn.More _ -> {
                subscriptions.release(id, Instant.EPOCH, 0);
                wakeUp.release();
            }
            case DeliverEvents.Turn.Done _ -> subscriptions.release(id, Instant.EPOCH, 0);
        }
    }

    private static Duration patience(int failures, Optional<Duration> requested) {
        Duration backOff = Duration.ofMillis(BACK_OFF.apply(failures));
        Duration wait = requested.filter(asked -> asked.compareTo(backOff) > 0).orElse(backOff);
        return wait.compareTo(LONGEST_REQUESTED_WAIT) < 0 ? wait : LONGEST_REQUESTED_WAIT;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed-dispatcher").start(this::dispatch);
    }

    /** What is on its way is finished; what is not recorded as taken is sent again with the same id. */
    @Override
    public synchronized void stop() {
        running = false;
        thread.interrupt();
        threads.shutdown();
        try {
            threads.awaitTermination(FINISH_AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
