package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** The quarters of an hour that a time touches; a person can be booked once in each. */
public final class Quarters {

    private static final long SECONDS = Duration.ofMinutes(15).toSeconds();

    private Quarters() {}

    /** Their starts, oldest first. */
    public static List<Instant> touchedBy(TimeSpan span) {
        long first = Math.floorDiv(span.from().getEpochSecond(), SECONDS);
        long afterLast = Math.ceilDiv(span.to().getEpochSecond(), SECONDS);
        return LongStream.range(first, afterLast)
                .mapToObj(quarter -> Instant.ofEpochSecond(quarter * SECONDS))
                .toList();
    }
}
