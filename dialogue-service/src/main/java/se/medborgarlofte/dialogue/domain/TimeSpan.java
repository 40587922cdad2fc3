package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from the first instant
 * @param to the first instant after it
 */
public record TimeSpan(Instant from, Instant to) {

    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The same with that much more time before and after. */
    public TimeSpan widened(Duration by) {
        return new TimeSpan(from.minus(by), to.plus(by));
    }

    /** What lies in both; empty when nothing does. */
    public TimeSpan within(TimeSpan other) {
        return new TimeSpan(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
