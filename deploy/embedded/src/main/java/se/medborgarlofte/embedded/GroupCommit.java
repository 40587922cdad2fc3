package se.medborgarlofte.embedded;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Writes that arrive together wait for one commit. A commit never falls into the middle of a write: document and index
 * entries reach the file together, or neither does.
 */
final class GroupCommit implements AutoCloseable {

    private final Runnable commit;
    private final ReentrantReadWriteLock writesInProgress = new ReentrantReadWriteLock(true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private long writesDone;
    private long writesCommitted;
    private boolean committing;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Runs the write and returns its answer once a commit that covers it has finished. */
    <T> T write(Supplier<T> write) {
        T answer;
        long ticket;
        writesInProgress.readLock().lock();
        try {
            answer = write.get();
            ticket = countWrite();
        } finally {
            writesInProgress.readLock().unlock();
        }
        awaitCommit(ticket);
        return answer;
    }

    private long countWrite() {
        lock.lock();
        try {
            return ++writesDone;
        } finally {
            lock.unlock();
        }
    }

    /** The first to wait commits for all who have written by then; the others wait for it, or commit next. */
    private void awaitCommit(long ticket) {
        lock.lock();
        try {
            while (writesCommitted < ticket) {
                if (committing) {
                    committed.awaitUninterruptibly();
                } else {
                    commitNow();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void commitNow() {
        committing = true;
        lock.unlock();
        long covered = -1;
        try {
            covered = commitBetweenWrites();
        } finally {
            lock.lock();
            committing = false;
            writesCommitted = Math.max(writesCommitted, covered);
            committed.signalAll();
        }
    }

    private long commitBetweenWrites() {
        writesInProgress.writeLock().lock();
        try {
            long covered;
            lock.lock();
            try {
                covered = writesDone;
            } finally {
                lock.unlock();
            }
            commit.run();
            return covered;
        } finally {
            writesInProgress.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        commitBetweenWrites();
    }
}
