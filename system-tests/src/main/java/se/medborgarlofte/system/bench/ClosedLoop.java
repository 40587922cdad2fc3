package se.medborgarlofte.system.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** Does something as often as possible with a number of clients, each of which waits for its last one to end. */
final class ClosedLoop {

    private final int clients;

    ClosedLoop(int clients) {
        this.clients = clients;
    }

    /** Goes on for a while and answers how often it was done per second; each client is told its number. */
    double perSecond(Duration time, IntConsumer thing) {
        AtomicLong done = new AtomicLong();
        long started = System.nanoTime();
        long end = started + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                int number = client;
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        thing.accept(number);
                        done.incrementAndGet();
                    }
                });
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - started);
    }
}
