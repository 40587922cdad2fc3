package se.medborgarlofte.system.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import se.medborgarlofte.local.LocalPlatform;

/** Kills one process after the other without warning; which one and when follows from a seed. */
final class Killing {

    private static final List<String> VICTIMS = List.of(
            "dialogue-service", "pledge-service", "property-registry-service", "notification-service", "broker");
    private static final int SHORTEST_PAUSE = 2_000;
    private static final int LONGEST_PAUSE = 5_000;

    private final LocalPlatform platform;
    private final Random random;
    private final List<String> killed = new ArrayList<>();

    Killing(LocalPlatform platform, long seed) {
        this.platform = platform;
        this.random = new Random(seed);
    }

    /** Goes on for a while, then waits until everything serves again. */
    void goOnFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
            kill(VICTIMS.get(random.nextInt(VICTIMS.size())));
        }
        VICTIMS.forEach(name -> platform.awaitReady(name, Duration.ofMinutes(2)));
    }

    /** One that is down already is left alone. */
    private void kill(String name) {
        if (platform.process(name).isPresent()) {
            platform.kill(name);
            killed.add(name);
        }
    }

    List<String> killed() {
        return List.copyOf(killed);
    }
}
