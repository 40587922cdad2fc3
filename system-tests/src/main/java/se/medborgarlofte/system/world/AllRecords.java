package se.medborgarlofte.system.world;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads everything that the broker still has, from the first record to the last there is at the moment. */
public final class AllRecords {

    private final String broker;

    AllRecords(String broker) {
        this.broker = broker;
    }

    /**
     * Shows each record of every topic of the platform, those for dead letters among them.
     *
     * @return how many there were
     */
    public long forEach(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        return forEach(topic -> !topic.startsWith("__"), reader);
    }

    /** The same for the topics for which the condition holds. */
    public long forEach(Predicate<String> wanted, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = Topics.consumer(broker)) {
            var partitions = Topics.partitions(consumer, wanted);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long count = 0;
            while (!reached(consumer, ends)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    reader.accept(record);
                    count++;
                }
            }
            return count;
        }
    }

    /** The position after the last record of each partition. */
    public Map<TopicPartition, Long> ends() {
        try (KafkaConsumer<byte[], byte[]> consumer = Topics.consumer(broker)) {
            return Map.copyOf(consumer.endOffsets(Topics.partitions(consumer, topic -> !topic.startsWith("__"))));
        }
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
