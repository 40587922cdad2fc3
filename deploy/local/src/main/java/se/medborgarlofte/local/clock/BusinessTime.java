package se.medborgarlofte.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * The offset of business time from real time, in a file that every service reads: an ISO-8601 duration such as {@code
 * PT960H}. The file is replaced whole, so that a service never reads half of it.
 */
public final class BusinessTime {

    private final Path file;
    private final Clock real;

    /**
     * Nothing is read yet.
     *
     * @param file may be missing, which means no offset
     * @param real the clock that the offset is added to
     */
    public BusinessTime(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** The business time at this moment. */
    public Instant now() {
        return real.instant().plus(offset());
    }

    /** How far business time is ahead of real time. */
    public Duration offset() {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException neverShifted) {
            return Duration.ZERO;
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(file + " does not hold a duration such as PT960H", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves business time and answers the new one.
     *
     * @throws BackwardsException if it would go back; only {@link #reset} does that
     */
    public Instant apply(Shift shift) {
        Instant now = now();
        Instant then = shift.from(now);
        if (then.isBefore(now)) {
            throw new BackwardsException(now, then);
        }
        write(offset().plus(Duration.between(now, then)));
        return then;
    }

    /** Back to real time. What services have already done because of a later time stays done. */
    public void reset() {
        write(Duration.ZERO);
    }

    private void write(Duration offset) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "clock-offset", ".part");
            Files.writeString(next, offset.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
