package se.medborgarlofte.property.matching;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that is asked at this moment, and how far what can be found in it reaches. */
@Component
class CurrentIndex {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private TopicPositions visible = TopicPositions.none();
    private volatile @Nullable IndexGeneration generation;

    /** The index; empty while the first one is built. */
    Optional<IndexGeneration> generation() {
        return Optional.ofNullable(generation);
    }

    /** Everything before these positions can be found now. */
    void moved(IndexGeneration now, TopicPositions positions) {
        lock.lock();
        try {
            generation = now;
            visible = positions;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    TopicPositions visible() {
        lock.lock();
        try {
            return visible;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything before the ends can be found; false when it takes longer than that. */
    boolean await(TopicPositions ends, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (!visible.covers(ends)) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
