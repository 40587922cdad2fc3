package se.medborgarlofte.eventing.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the events have been read and what of that is not committed yet. What gave nothing to tell may be read twice,
 * so it is committed with the next transaction or after a while. Touched by the projector's own thread only.
 */
final class ReadSoFar implements ConsumerRebalanceListener {

    private static final long COMMIT_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    private long committedAt = System.nanoTime();

    ReadSoFar(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    void add(ConsumerRecord<String, byte[]> event) {
        offsets.put(new TopicPartition(event.topic(), event.partition()), new OffsetAndMetadata(event.offset() + 1));
    }

    /** In the transaction that the producer has begun, which ends with it. */
    void commitWith(Producer<String, byte[]> producer) {
        producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
        producer.commitTransaction();
        committed();
    }

    void commitNowAndThen() {
        if (System.nanoTime() - committedAt > COMMIT_EVERY_NANOS) {
            commit();
        }
    }

    void commit() {
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets);
        }
        committed();
    }

    private void committed() {
        offsets.clear();
        committedAt = System.nanoTime();
    }

    /** Before another instance goes on with them: a later commit of ours would take it back. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        commit();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // They are read from what is committed.
    }

    /** Another instance may have gone on with them already. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        partitions.forEach(offsets::remove);
    }
}
