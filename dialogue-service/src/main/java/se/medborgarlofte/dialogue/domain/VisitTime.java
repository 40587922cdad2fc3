package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** When a visit starts and ends. */
public record VisitTime(Instant startsAt, Instant endsAt) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final long SLOT_SECONDS = Duration.ofMinutes(30).toSeconds();

    /** A visit that somebody asks for: it lies ahead and lasts between 15 minutes and 4 hours. */
    public static VisitTime requested(Instant startsAt, Instant endsAt, Instant now) {
        VisitTime time = new VisitTime(startsAt, endsAt);
        Refusal.STARTS_IN_THE_PAST.when(!startsAt.isAfter(now));
        Refusal.TOO_SHORT.when(time.length().compareTo(SHORTEST) < 0);
        Refusal.TOO_LONG.when(time.length().compareTo(LONGEST) > 0);
        return time;
    }

    /** The starts of the half hours that the visit touches, oldest first; a person can be booked once in each. */
    public List<Instant> slots() {
        long first = Math.floorDiv(startsAt.getEpochSecond(), SLOT_SECONDS);
        long afterLast = Math.ceilDiv(endsAt.getEpochSecond(), SLOT_SECONDS);
        return LongStream.range(first, afterLast)
                .mapToObj(slot -> Instant.ofEpochSecond(slot * SLOT_SECONDS))
                .toList();
    }

    boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    private Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
