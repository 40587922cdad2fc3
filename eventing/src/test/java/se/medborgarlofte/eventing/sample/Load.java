package se.medborgarlofte.eventing.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import se.medborgarlofte.eventing.store.AggregateStore;

/**
 * Clients that keep sending commands and repeat one until it is acknowledged, as a client with an idempotency key does.
 */
final class Load implements AutoCloseable {

    private final Supplier<AggregateStore<Box, Box.BoxEvent>> boxes;
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final List<Thread> clients = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean running = true;

    Load(Supplier<AggregateStore<Box, Box.BoxEvent>> boxes, int clientCount, int boxesPerClient) {
        this.boxes = boxes;
        for (int client = 0; client < clientCount; client++) {
            int number = client;
            clients.add(Thread.ofVirtual().start(() -> work(number, boxesPerClient)));
        }
    }

    private void work(int client, int boxCount) {
        for (int command = 0; running; command++) {
            String box = "box-" + client + "-" + command % boxCount;
            String name = "command-" + command;
            while (!tryOnce(box, name)) {
                failures.incrementAndGet();
                LockSupport.parkNanos(100_000_000);
            }
            acknowledged.computeIfAbsent(box, _ -> new ArrayList<>()).add(name);
            LockSupport.parkNanos(25_000_000);
        }
    }

    private boolean tryOnce(String id, String command) {
        try {
            AggregateStore<Box, Box.BoxEvent> store = boxes.get();
            if (store.find(id).isEmpty()) {
                store.create(id, Box.empty().fill(command, Instant.now()));
            } else {
                store.change(id, box -> box.fill(command, Instant.now()));
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    int failures() {
        return failures.get();
    }

    long acknowledgedCount() {
        return acknowledged.values().stream().mapToLong(List::size).sum();
    }

    Map<String, List<String>> acknowledged() {
        return acknowledged;
    }

    /** Stops when each client's command in hand is acknowledged. */
    @Override
    public void close() throws InterruptedException {
        running = false;
        for (Thread client : clients) {
            client.join();
        }
    }
}
