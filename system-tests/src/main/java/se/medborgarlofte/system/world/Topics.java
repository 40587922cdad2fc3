package se.medborgarlofte.system.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads every event that is told from now on, beside everything else, and keeps it. */
public final class Topics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Told> told = new ArrayList<>();
    private final Thread reader;
    private volatile boolean open = true;

    private Topics(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofPlatform().daemon().name("topic-reader").unstarted(this::read);
    }

    /** Begins to read at the end of every topic of events. */
    static Topics fromNow(String broker) {
        KafkaConsumer<byte[], byte[]> consumer = consumer(broker);
        List<TopicPartition> partitions = partitions(consumer, topic -> topic.endsWith(".events.v1"));
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Asked for, since the consumer finds the ends only when it must.
        partitions.forEach(consumer::position);
        Topics topics = new Topics(consumer);
        topics.reader.start();
        return topics;
    }

    /** A consumer without a group: it reads beside the services and moves nothing of theirs. */
    static KafkaConsumer<byte[], byte[]> consumer(String broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "enable.auto.commit", "false",
                "fetch.max.wait.ms", "100",
                "reconnect.backoff.max.ms", "500",
                "isolation.level", "read_committed");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, Predicate<String> wanted) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(partition -> wanted.test(partition.topic()))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void read() {
        try {
            while (open) {
                List<Told> read = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(POLL)) {
                    read.add(Told.of(event));
                }
                keep(read);
            }
        } catch (WakeupException closing) {
            // Asked to end.
        } finally {
            consumer.close();
        }
    }

    private synchronized void keep(List<Told> read) {
        told.addAll(read);
    }

    /** Every event so far for which the condition holds, in the order of reading. */
    public synchronized List<Told> all(Predicate<Told> condition) {
        return told.stream().filter(condition).toList();
    }

    /** How many events have been told so far. */
    public synchronized int count() {
        return told.size();
    }

    /** The first event for which the condition holds; waits for it if need be. */
    public Told await(String what, Predicate<Told> condition) {
        return awaitAll(what, 1, condition).getFirst();
    }

    /** The first event of a type about an aggregate. */
    public Told await(String shortType, String subject) {
        return await("%s about %s is told".formatted(shortType, subject), event -> event.is(shortType, subject));
    }

    /** All events for which the condition holds, as soon as there are at least so many. */
    public List<Told> awaitAll(String what, int atLeast, Predicate<Told> condition) {
        List<Told> found = new ArrayList<>();
        int[] seen = {0};
        return Patience.until(what, () -> {
            seen[0] = collect(seen[0], condition, found);
            return found.size() >= atLeast ? Optional.of(List.copyOf(found)) : Optional.empty();
        });
    }

    private synchronized int collect(int from, Predicate<Told> condition, List<Told> found) {
        told.subList(from, told.size()).stream().filter(condition).forEach(found::add);
        return told.size();
    }

    @Override
    public void close() {
        open = false;
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
