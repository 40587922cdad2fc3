package se.medborgarlofte.eventing.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;

/**
 * Reads the service's own events and tells what other agencies may learn of them. What it tells and how far it has read
 * are one Kafka transaction, so that a crash tells nothing twice and an instance that was thought dead is fenced.
 */
final class Projector implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Projector.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long TRANSACTION_EVERY_NANOS = Duration.ofMillis(100).toNanos();
    private static final Duration FINISH_AT_MOST = Duration.ofSeconds(5);

    private final String topic;
    private final Projection projection;
    private final ProjectorClients clients;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Projector(String topic, Projection projection, ProjectorClients clients) {
        this.topic = topic;
        this.projection = projection;
        this.clients = clients;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("projector").start(this::project);
    }

    /** After any failure it starts over from what is committed: with fresh clients nothing half-done remains. */
    private void project() {
        while (running) {
            try (Consumer<String, byte[]> consumer = clients.consumer();
                    Producer<String, byte[]> producer = clients.producer()) {
                producer.initTransactions();
                ReadSoFar read = new ReadSoFar(consumer);
                consumer.subscribe(List.of(topic), read);
                while (running) {
                    tell(consumer.poll(POLL), read, producer);
                }
                read.commit();
            } catch (InterruptException e) {
                return;
            } catch (KafkaException e) {
                log.warn("The projector starts over after {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    /**
     * A transaction only when there is something to tell, since most events are nobody's business but ours; and then only
     * so many a second, since one for many events costs the broker as much as one for a single one.
     */
    private void tell(ConsumerRecords<String, byte[]> events, ReadSoFar read, Producer<String, byte[]> producer) {
        long began = System.nanoTime();
        List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            told.addAll(projection.of(event));
            read.add(event);
        }
        if (told.isEmpty()) {
            read.commitNowAndThen();
            return;
        }
        producer.beginTransaction();
        try {
            told.forEach(producer::send);
            read.commitWith(producer);
        } catch (KafkaException e) {
            abort(producer);
            throw e;
        }
        LockSupport.parkNanos(TRANSACTION_EVERY_NANOS - (System.nanoTime() - began));
    }

    /** Otherwise readers of committed records would wait until the broker gives the transaction up. */
    private static void abort(Producer<String, byte[]> producer) {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) {
            log.debug("The broker gives the transaction up by itself", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        try {
            thread.join(FINISH_AT_MOST);
            thread.interrupt();
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
        return Phases.PROJECTOR;
    }
}
