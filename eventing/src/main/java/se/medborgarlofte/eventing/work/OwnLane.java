package se.medborgarlofte.eventing.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How one lane stands in this process: how many more pieces may be begun, and whether anything is known to wait. */
final class OwnLane {

    private final int places;
    private final Semaphore room;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean idle;

    OwnLane(int places) {
        this.places = places;
        this.room = new Semaphore(places);
    }

    Semaphore room() {
        return room;
    }

    /** Takes a place if there is one and nothing that is stored waits for it. */
    boolean takeWhileIdle() {
        return idle && room.tryAcquire();
    }

    void wake() {
        idle = false;
        wakeUps.release();
    }

    /** To be called when nothing was found: waits until woken, but no longer than the given time. */
    void await(Duration atMost) throws InterruptedException {
        idle = wakeUps.availablePermits() == 0;
        wakeUps.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        idle = false;
        wakeUps.drainPermits();
    }

    /** Waits until everything that was begun has ended and lets nothing more begin; whether it has ended in time. */
    boolean close(Duration atMost) throws InterruptedException {
        return room.tryAcquire(places, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
