package se.medborgarlofte.property.matching;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NotCurrentException;

/** Where the service's own topic ends at this moment. */
final class TopicEnds implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Admin admin;
    private final String topic;
    private volatile @Nullable Map<TopicPartition, OffsetSpec> latest;

    TopicEnds(Admin admin, String topic) {
        this.admin = admin;
        this.topic = topic;
    }

    /**
     * Asks the broker.
     *
     * @throws NotCurrentException when it does not answer
     */
    TopicPositions now() {
        try {
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(latest()).all().get(SECONDS, TimeUnit.SECONDS);
            Map<Integer, Long> next = new HashMap<>();
            ends.forEach((partition, end) -> next.put(partition.partition(), end.offset()));
            return new TopicPositions(next);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotCurrentException("the broker does not say where the topic ends");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCurrentException("interrupted");
        }
    }

    /** The number of partitions never changes. */
    private Map<TopicPartition, OffsetSpec> latest() throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> known = latest;
        if (known == null) {
            TopicDescription described = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .get(topic);
            int partitions = Objects.requireNonNull(described).partitions().size();
            known = IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
            latest = known;
        }
        return known;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
