package se.medborgarlofte.eventing.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Real time plus an offset read from a file, so that one command shifts business time for every service.
 *
 * <p>The file holds one ISO-8601 duration such as {@code PT960H}; a missing file means no offset. It is looked at most
 * every 100 ms. A file that cannot be read leaves the last offset in force.
 */
public final class ShiftableClock extends Clock {

    private static final Logger log = LoggerFactory.getLogger(ShiftableClock.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

    private final Path offsetFile;
    private final Clock realTime;
    private volatile Duration offset = Duration.ZERO;
    private volatile long lookedAt;

    public ShiftableClock(Path offsetFile, Clock realTime) {
        this.offsetFile = offsetFile;
        this.realTime = realTime;
        this.lookedAt = System.nanoTime() - LOOK_EVERY_NANOS;
    }

    @Override
    public Instant instant() {
        return realTime.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return realTime.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftableClock(offsetFile, realTime.withZone(zone));
    }

    private Duration offset() {
        long now = System.nanoTime();
        if (now - lookedAt >= LOOK_EVERY_NANOS) {
            lookedAt = now;
            Duration read = read();
            if (read != null) {
                offset = read;
            }
        }
        return offset;
    }

    private @Nullable Duration read() {
        try {
            return Files.exists(offsetFile)
                    ? Duration.parse(Files.readString(offsetFile).strip())
                    : Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            log.warn("The clock's offset file {} cannot be read; the last offset stays in force", offsetFile);
            return null;
        }
    }
}
