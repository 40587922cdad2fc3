package se.medborgarlofte.system.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Waits until nothing has been told for a while: whatever was to follow has followed. */
public final class Quiet {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private Quiet() {}

    /** Answers the ends of the topics then. */
    public static Map<TopicPartition, Long> await(AllRecords records) {
        Deque<Map<TopicPartition, Long>> last = new ArrayDeque<>();
        long[] since = {System.nanoTime()};
        return Patience.until("nothing more is told", Duration.ofMinutes(3), () -> {
            Map<TopicPartition, Long> ends = records.ends();
            if (!ends.equals(last.peekLast())) {
                last.clear();
                last.add(ends);
                since[0] = System.nanoTime();
            }
            boolean quiet = System.nanoTime() - since[0] > LONG_ENOUGH.toNanos();
            return quiet ? Optional.of(ends) : Optional.empty();
        });
    }
}
