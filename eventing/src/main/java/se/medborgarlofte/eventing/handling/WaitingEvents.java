package se.medborgarlofte.eventing.handling;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.store.SaveListener;

/**
 * Events that refer to something not yet known. They wait under the missing thing's key and are handled again when it
 * arrives; a regular look finds those whose announcement was missed.
 */
public final class WaitingEvents implements SmartLifecycle, SaveListener {

    private static final Logger log = LoggerFactory.getLogger(WaitingEvents.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration ALERT_AFTER = Duration.ofHours(1);
    private static final int MOST_AT_ONCE = 500;

    private final MongoCollection<Document> waiting;
    private final EventHandlers handlers;
    private final Clock realTime;
    private volatile long count;
    private volatile boolean running;
    private ScheduledExecutorService thread = newThread();

    WaitingEvents(MongoDatabase database, EventHandlers handlers, MeterRegistry meters, Clock realTime) {
        this.waiting = database.getCollection("waiting_events");
        this.handlers = handlers;
        this.realTime = realTime;
        meters.gauge("events.waiting", this, events -> events.count);
    }

    /** An event that waits. */
    public record Waiting(String eventId, String eventType, String handler, String waitsFor, Instant since) {}

    /** At most 500 of the waiting events, those that waited longest first. */
    public List<Waiting> list() {
        List<Waiting> list = new ArrayList<>();
        waiting.find()
                .sort(Sorts.ascending("since"))
                .limit(MOST_AT_ONCE)
                .forEach(document -> list.add(new Waiting(
                        document.getString("eventId"),
                        document.getString("eventType"),
                        document.getString("handler"),
                        document.getString("waitsFor"),
                        document.getDate("since").toInstant())));
        return list;
    }

    /**
     * Something has arrived: what waits for it is handled soon, on another thread.
     *
     * @param key the aggregate's id or the key that was named in {@link NotYetKnownException}
     */
    public void arrived(String key) {
        if (count > 0) {
            soon(() -> handleAgain(Filters.eq("waitsFor", key)));
        }
    }

    @Override
    public void created(String aggregateId) {
        arrived(aggregateId);
    }

    @Override
    public void saved(String collection, String aggregateId, long version, boolean complete, List<OutboxEvent> events) {
        // Only a new aggregate can be what an event waits for.
    }

    /** Lets an event wait, and looks once more at once: what it waits for may have come in this very moment. */
    void add(EventHandler<?> handler, Envelope envelope, IncomingEvent event, String key) {
        count++;
        Document document = new Document("_id", envelope.id() + ":" + handler.name())
                .append("eventId", envelope.id())
                .append("eventType", envelope.context() + "." + envelope.type())
                .append("handler", handler.name())
                .append("waitsFor", key)
                .append("since", Date.from(realTime.instant()));
        document.putAll(event.toDocument());
        Duplicates.insertIfAbsent(waiting, document);
        soon(() -> handleAgain(Filters.eq("_id", document.getString("_id"))));
    }

    private void soon(Runnable action) {
        try {
            thread.execute(() -> unlessTheStoreIsDown(action));
        } catch (RejectedExecutionException e) {
            log.debug("The service stops; waiting events are looked at after its next start");
        }
    }

    private void look() {
        handleAgain(Filters.exists("waitsFor"));
        count = waiting.countDocuments();
        long overdue = waiting.countDocuments(
                Filters.lt("since", Date.from(realTime.instant().minus(ALERT_AFTER))));
        if (overdue > 0) {
            log.error("ALERT {} events have waited for over an hour for what they refer to", overdue);
        }
    }

    private void handleAgain(Bson which) {
        List<Document> found = new ArrayList<>();
        waiting.find(which).limit(MOST_AT_ONCE).into(found);
        found.forEach(this::handleAgain);
    }

    private void handleAgain(Document document) {
        IncomingEvent event = IncomingEvent.fromDocument(document);
        var handler = handlers.named(document.getString("handler"));
        if (handler.isEmpty()) {
            return;
        }
        try {
            handlers.call(handler.get(), event.envelope(), event.data());
            waiting.deleteOne(new Document("_id", document.getString("_id")));
        } catch (NotYetKnownException e) {
            waitsNowFor(document, e.key());
        } catch (MongoException e) {
            throw e;
        } catch (Exception e) {
            log.warn(
                    "Handler {} failed with waiting event {}: {}; it goes on waiting",
                    document.getString("handler"),
                    document.getString("eventId"),
                    e.getClass().getName());
        }
    }

    private void waitsNowFor(Document document, String key) {
        if (!key.equals(document.getString("waitsFor"))) {
            waiting.updateOne(new Document("_id", document.getString("_id")), Updates.set("waitsFor", key));
        }
    }

    private static void unlessTheStoreIsDown(Runnable action) {
        try {
            action.run();
        } catch (MongoException e) {
            log.warn(
                    "Waiting events could not be looked at ({}); next time",
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            log.error(
                    "ALERT looking at waiting events failed: {} at {}",
                    e.getClass().getName(),
                    Failures.place(e));
        }
    }

    private static ScheduledExecutorService newThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("waiting-events").factory());
    }

    @Override
    public synchronized void start() {
        thread = newThread();
        thread.scheduleWithFixedDelay(
                () -> unlessTheStoreIsDown(this::look), 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.WAITING_EVENTS;
    }
}
