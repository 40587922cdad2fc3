package se.medborgarlofte.system.world;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something is there, for at most a minute unless told otherwise. */
public final class Patience {

    /** A machine under load is slow, not broken. */
    public static final Duration USUAL = Duration.ofSeconds(60);

    private static final long LOOK_EVERY_MILLIS = 40;

    private Patience() {}

    /**
     * Waits for something and answers it.
     *
     * @param what a sentence without its full stop, such as "Anna's concern is in the picture"
     * @throws BrokenException if it is not there in time
     */
    public static <T> T until(String what, Duration atMost, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > deadline) {
                throw new BrokenException(
                        "Within %d s it did not come true that %s.".formatted(atMost.toSeconds(), what));
            }
            pause(what);
        }
    }

    /** The same with the usual patience. */
    public static <T> T until(String what, Supplier<Optional<T>> look) {
        return until(what, USUAL, look);
    }

    /** Waits until a condition holds. */
    public static void untilTrue(String what, Duration atMost, BooleanSupplier condition) {
        until(what, atMost, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The same with the usual patience. */
    public static void untilTrue(String what, BooleanSupplier condition) {
        untilTrue(what, USUAL, condition);
    }

    private static void pause(String what) {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted while waiting until " + what, e);
        }
    }
}
