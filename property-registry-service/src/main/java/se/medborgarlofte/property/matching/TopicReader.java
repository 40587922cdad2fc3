package se.medborgarlofte.property.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads the service's own topic for this instance alone: every partition, no group, from wherever the index stands. */
final class TopicReader implements AutoCloseable {
    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(Consumer<String, byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
    }

    void goTo(TopicPositions positions) {
        partitions.forEach(partition -> consumer.seek(partition, positions.at(partition.partition())));
    }

    /** Whether what comes next at these positions is still on the topic, or will be the next on it. */
    boolean reaches(TopicPositions positions) {
        TopicPositions begins = positions(consumer.beginningOffsets(partitions));
        return positions.covers(begins) && ends().covers(positions);
    }

    TopicPositions ends() {
        return positions(consumer.endOffsets(partitions));
    }

    List<ConsumerRecord<String, byte[]>> read(Duration atMost) {
        ConsumerRecords<String, byte[]> records = consumer.poll(atMost);
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>(records.count());
        records.forEach(read::add);
        return read;
    }

    /** Where reading goes on. */
    TopicPositions position() {
        Map<Integer, Long> next = new HashMap<>();
        partitions.forEach(partition -> next.put(partition.partition(), consumer.position(partition)));
        return new TopicPositions(next);
    }

    /**
     * How many events wait behind where reading goes on, as far as is known from what was read. The broker is not asked: its
     * answer would come after the read that is under way.
     */
    long lag() {
        return partitions.stream()
                .map(consumer::currentLag)
                .mapToLong(lag -> lag.orElse(0))
                .sum();
    }

    /** Ends a read that is waiting; from another thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    private static TopicPositions positions(Map<TopicPartition, Long> offsets) {
        Map<Integer, Long> next = new HashMap<>();
        offsets.forEach((partition, offset) -> next.put(partition.partition(), offset));
        return new TopicPositions(next);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
