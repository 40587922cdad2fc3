package se.medborgarlofte.local.supervision;

import java.time.Duration;

/** How long to wait before a process is started again: longer each time it dies without ever having served. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Duration next = FIRST;

    Duration afterServing() {
        next = FIRST;
        return afterFailing();
    }

    Duration afterFailing() {
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
