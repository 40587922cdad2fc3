package se.medborgarlofte.system.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Does something at a steady rate, whether or not what was begun before has ended, as a crowd of people does. Each time
 * counts from the moment at which it should have begun, so that a system which stalls cannot hide the waiting
 * (coordinated omission).
 */
final class OpenLoop {

    private final int perSecond;

    OpenLoop(int perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * Goes on for a while and waits for the last one.
     *
     * @param thing is given the moment at which it should have begun, on {@link System#nanoTime()}
     */
    void run(Duration time, LongConsumer thing) {
        long count = time.toSeconds() * perSecond;
        long gap = Duration.ofSeconds(1).toNanos() / perSecond;
        long first = System.nanoTime();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = first + i * gap;
                waitUntil(due);
                crowd.execute(() -> thing.accept(due));
            }
        }
    }

    private static void waitUntil(long due) {
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }
}
