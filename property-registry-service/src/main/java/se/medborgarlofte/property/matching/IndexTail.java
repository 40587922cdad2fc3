package se.medborgarlofte.property.matching;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.property.application.ComparedThings;

/**
 * Keeps this instance's index up with the topic: reads what was told, loads what it is about from the store, and makes
 * it visible. A thing is loaded as it is now, so that reading anything again changes nothing; what a crash took from the
 * index is read again from the offsets in its last commit.
 */
final class IndexTail implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexTail.class);
    private static final Duration READ = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FINISH = Duration.ofSeconds(10);

    private final IndexSettings settings;
    private final Supplier<TopicReader> readers;
    private final ChangedThings changedThings;
    private final ComparedThings things;
    private final IndexBuilder builder;
    private final CurrentIndex current;
    private final IndexReport report;
    private final Clock realTime;
    private volatile boolean running;
    private volatile @Nullable TopicReader reading;
    private @Nullable Thread thread;

    IndexTail(
            IndexSettings settings,
            Supplier<TopicReader> readers,
            ChangedThings changedThings,
            ComparedThings things,
            IndexBuilder builder,
            CurrentIndex current,
            IndexReport report,
            Clock realTime) {
        this.settings = settings;
        this.readers = readers;
        this.changedThings = changedThings;
        this.things = things;
        this.builder = builder;
        this.current = current;
        this.report = report;
        this.realTime = realTime;
    }

    private void run() {
        while (running) {
            try (TopicReader reader = readers.get()) {
                reading = reader;
                follow(reader);
            } catch (WakeupException stopping) {
                log.debug("The index stops following the topic");
            } catch (KafkaException | MongoException e) {
                log.warn(
                        "The index cannot follow the topic now ({})",
                        e.getClass().getSimpleName());
                pause();
            } catch (RuntimeException e) {
                log.error("ALERT the index cannot follow the topic", e);
                pause();
            } finally {
                reading = null;
            }
        }
    }

    /** One opening of the index; whatever goes wrong closes it, and the next one goes on from what is on disk. */
    private void follow(TopicReader reader) {
        IndexGeneration index = builder.openOrBuild(reader);
        try {
            while (running) {
                followUntilReplaced(reader, index);
                if (running) {
                    index = replaced(reader, index);
                }
            }
        } finally {
            index.close();
        }
    }

    /** The old index answers until the new one is built. */
    private IndexGeneration replaced(TopicReader reader, IndexGeneration old) {
        IndexGeneration built = builder.openOrBuild(reader);
        built.makeVisible();
        current.moved(built, built.committed());
        old.close();
        return built;
    }

    private void followUntilReplaced(TopicReader reader, IndexGeneration index) {
        TopicPositions durable = index.committed();
        reader.goTo(durable);
        index.makeVisible();
        current.moved(index, durable);
        builder.deleteOthers(index);
        Instant committed = realTime.instant();
        while (running && !builder.rebuildWanted(index)) {
            List<ConsumerRecord<String, byte[]>> records = reader.read(READ);
            if (!records.isEmpty()) {
                apply(index, records);
                current.moved(index, reader.position());
            }
            report.following(index, reader);
            if (committed.plus(settings.commitEvery()).isBefore(realTime.instant())) {
                durable = commit(index, durable);
                committed = realTime.instant();
            }
        }
        commit(index, durable);
    }

    private void apply(IndexGeneration index, List<ConsumerRecord<String, byte[]>> records) {
        changedThings
                .in(records)
                .forEach(changed ->
                        things.of(changed.side(), changed.aggregateId()).forEach(index::apply));
        index.makeVisible();
    }

    private TopicPositions commit(IndexGeneration index, TopicPositions durable) {
        TopicPositions now = current.visible();
        if (!now.equals(durable)) {
            index.commit(now);
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("index-tail").start(this::run);
    }

    /** What has been read is committed before the index is closed. */
    @Override
    public synchronized void stop() {
        running = false;
        Thread following = thread;
        if (following == null) {
            return;
        }
        TopicReader reader = reading;
        if (reader != null) {
            reader.wakeUp();
        }
        try {
            following.join(FINISH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the work that asks it, and after everything that it reads from. */
    @Override
    public int getPhase() {
        return Phases.WORK - 10;
    }
}
