package se.medborgarlofte.property.matching;

import java.util.HashMap;
import java.util.Map;

/** How far a topic has been read: for each partition the offset of the next record. */
record TopicPositions(Map<Integer, Long> next) {
    private static final String PREFIX = "partition-";

    TopicPositions {
        next = Map.copyOf(next);
    }

    static TopicPositions none() {
        return new TopicPositions(Map.of());
    }

    /** What {@link #userData} wrote; other entries are left alone. */
    static TopicPositions of(Map<String, String> userData) {
        Map<Integer, Long> next = new HashMap<>();
        userData.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                next.put(Integer.valueOf(name.substring(PREFIX.length())), Long.valueOf(value));
            }
        });
        return new TopicPositions(next);
    }

    Map<String, String> userData() {
        Map<String, String> userData = new HashMap<>();
        next.forEach((partition, offset) -> userData.put(PREFIX + partition, Long.toString(offset)));
        return userData;
    }

    /** Whether everything before the ends has been read. */
    boolean covers(TopicPositions ends) {
        return behind(ends) == 0;
    }

    /** How many records before the ends have not been read. */
    long behind(TopicPositions ends) {
        return ends.next.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - at(end.getKey())))
                .sum();
    }

    /** The earlier of both in each partition, as far as both know it. */
    TopicPositions earlier(TopicPositions other) {
        Map<Integer, Long> earlier = new HashMap<>();
        next.forEach((partition, offset) -> earlier.put(partition, Math.min(offset, other.at(partition))));
        return new TopicPositions(earlier);
    }

    /** The offset of the next record of a partition; 0 when nothing of it has been read. */
    long at(int partition) {
        return next.getOrDefault(partition, 0L);
    }
}
