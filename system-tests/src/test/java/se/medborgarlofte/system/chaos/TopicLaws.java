package se.medborgarlofte.system.chaos;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import se.medborgarlofte.system.world.Told;

/**
 * What holds on the topics whatever has happened: an event may be told again, but it is then the same one; every
 * change of an aggregate is told, and for the first time after the change before it.
 */
final class TopicLaws {

    private final Map<String, List<Told>> bySubject;

    TopicLaws(List<Told> told) {
        this.bySubject = told.stream().collect(Collectors.groupingBy(event -> event.topic() + " " + event.subject()));
    }

    /** How many events were told again. */
    long repetitions() {
        return bySubject.values().stream()
                .mapToLong(events ->
                        events.size() - events.stream().map(Told::id).distinct().count())
                .sum();
    }

    void check(SoftAssertions hold) {
        bySubject.forEach((subject, events) -> {
            hold.assertThat(events.stream().map(Told::partition).distinct())
                    .as("partitions of %s", subject)
                    .hasSize(1);
            oneIdPerChange(hold, subject, events);
            hold.assertThat(firstTellings(events)).as("order of %s", subject).isEqualTo(unbroken(events));
        });
    }

    private static void oneIdPerChange(SoftAssertions hold, String subject, List<Told> events) {
        Map<Long, Set<String>> idsBySequence = new HashMap<>();
        events.forEach(event -> idsBySequence
                .computeIfAbsent(event.sequence(), any -> new LinkedHashSet<>())
                .add(event.id()));
        idsBySequence.forEach((sequence, ids) -> hold.assertThat(ids)
                .as("ids of change %d of %s", sequence, subject)
                .hasSize(1));
        hold.assertThat(events.stream().map(Told::id).distinct().count())
                .as("ids of %s", subject)
                .isEqualTo(idsBySequence.size());
    }

    /** The sequences in the order in which each was told for the first time. */
    private static List<Long> firstTellings(List<Told> events) {
        return events.stream()
                .sorted((one, other) -> Long.compare(one.offset(), other.offset()))
                .map(Told::sequence)
                .distinct()
                .toList();
    }

    /** From the first one seen on, without a gap. */
    private static List<Long> unbroken(List<Told> events) {
        long from = events.stream().mapToLong(Told::sequence).min().orElseThrow();
        long to = events.stream().mapToLong(Told::sequence).max().orElseThrow();
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
