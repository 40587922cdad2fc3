package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;

/** When a visit starts and ends. */
public record VisitTime(Instant startsAt, Instant endsAt) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(4);

    /** A visit that somebody asks for: it lies ahead and lasts between 15 minutes and 4 hours. */
    public static VisitTime requested(Instant startsAt, Instant endsAt, Instant now) {
        VisitTime time = new VisitTime(startsAt, endsAt);
        Refusal.STARTS_IN_THE_PAST.when(!startsAt.isAfter(now));
        Refusal.TOO_SHORT.when(time.length().compareTo(SHORTEST) < 0);
        Refusal.TOO_LONG.when(time.length().compareTo(LONGEST) > 0);
        return time;
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt, endsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }
}
