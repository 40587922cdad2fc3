package se.medborgarlofte.eventing.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Business time that a test moves; it runs along with real time otherwise. */
public final class MutableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    /** Moves time on. */
    public void advance(Duration by) {
        offset = offset.plus(by);
    }

    /** Sets the time. */
    public void set(Instant now) {
        offset = Duration.between(Instant.now(), now);
    }

    /** Back to real time. */
    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("business time is kept in UTC");
    }
}
