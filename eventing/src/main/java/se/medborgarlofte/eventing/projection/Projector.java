package se.medborgarlofte.eventing.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
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
                consumer.subscribe(List.of(topic));
                while (running) {
                    tell(consumer, producer, consumer.poll(POLL));
                }
            } catch (InterruptException e) {
                return;
            } catch (KafkaException e) {
                log.warn("The projector starts over after {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void tell(
            Consumer<String, byte[]> consumer,
            Producer<String, byte[]> producer,
            ConsumerRecords<String, byte[]> events) {
        if (events.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        try {
            tellAll(consumer, producer, events);
        } catch (KafkaException e) {
            abort(producer);
            throw e;
        }
    }

    /** Otherwise readers of committed records would wait until the broker gives the transaction up. */
    private static void abort(Producer<String, byte[]> producer) {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) {
            log.debug("The broker gives the transaction up by itself", e);
        }
    }

    private void tellAll(
            Consumer<String, byte[]> consumer,
            Producer<String, byte[]> producer,
            ConsumerRecords<String, byte[]> events) {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            for (ProducerRecord<String, byte[]> record : projection.of(event)) {
                producer.send(record);
            }
            read.put(new TopicPartition(event.topic(), event.partition()), new OffsetAndMetadata(event.offset() + 1));
        }
        producer.sendOffsetsToTransaction(read, consumer.groupMetadata());
        producer.commitTransaction();
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
