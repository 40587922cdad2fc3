package se.medborgarlofte.system.bench;

import java.time.Duration;
import java.time.Instant;

/** Converts times of this machine's clock to {@link System#nanoTime()}. */
final class Moments {

    private final Instant wall = Instant.now();
    private final long nanos = System.nanoTime();

    long nanos(Instant moment) {
        return nanos + Duration.between(wall, moment).toNanos();
    }
}
