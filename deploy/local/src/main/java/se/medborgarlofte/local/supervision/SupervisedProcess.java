package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The life of one process: started, watched, started again when it dies, until it is asked to stop. */
final class SupervisedProcess {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    /**
     * An interrupt at the terminal reaches every process in front of it. Only the supervisor shall act on it, which
     * then stops the others in order; a program that inherits an ignored signal goes on ignoring it.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final ProcessDefinition definition;
    private final RunDirectory run;
    private final LogFile log;
    private final Happenings happenings;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private final CountDownLatch everReady = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Process process;

    SupervisedProcess(ProcessDefinition definition, RunDirectory run, LogFile log, Happenings happenings) {
        this.definition = definition;
        this.run = run;
        this.log = log;
        this.happenings = happenings;
    }

    ProcessDefinition definition() {
        return definition;
    }

    /** Lives until stopped. */
    void live(List<SupervisedProcess> prerequisites) {
        try {
            for (SupervisedProcess prerequisite : prerequisites) {
                prerequisite.awaitFirstReadiness();
            }
            while (!stopIsAsked(Duration.ZERO)) {
                liveOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void liveOnce() throws InterruptedException {
        if (run.isHeld(definition.name())) {
            stopIsAsked(LOOK_EVERY);
            return;
        }
        Instant startedAt = Instant.now();
        Process current = start();
        if (current == null) {
            return;
        }
        boolean served = awaitReadiness(current, startedAt);
        int exitValue = current.waitFor();
        run.remove(definition.name());
        if (!stopIsAsked(Duration.ZERO)) {
            Duration wait = served ? backOff.afterServing() : backOff.afterFailing();
            happenings.died(definition.name(), new Death(exitValue, log.lastLine()), wait);
            stopIsAsked(wait);
        }
    }

    /** Nothing starts once it has been asked to stop: both are decided under the same lock. */
    private synchronized @Nullable Process start() throws InterruptedException {
        if (stopIsAsked(Duration.ZERO)) {
            return null;
        }
        log.rotateWhenLarge();
        definition.ready().reset();
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(definition.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(definition.environment());
        try {
            Process started = builder.start();
            run.write(definition.name(), started.pid());
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + definition.name(), e);
        }
    }

    /** Answers whether the process came to serve before it ended. */
    private boolean awaitReadiness(Process current, Instant startedAt) throws InterruptedException {
        while (!definition.ready().isReady()) {
            if (current.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        if (!current.isAlive()) {
            return false;
        }
        happenings.ready(definition.name(), Duration.between(startedAt, Instant.now()));
        everReady.countDown();
        return true;
    }

    /** Returns early when the process is asked to stop. */
    private void awaitFirstReadiness() throws InterruptedException {
        boolean settled = false;
        while (!settled) {
            settled = isEverReady(LOOK_EVERY) || stopIsAsked(Duration.ZERO);
        }
    }

    boolean isEverReady(Duration patience) throws InterruptedException {
        return everReady.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on it neither starts nor restarts; what runs goes on. */
    synchronized void askToStop() {
        stopAsked.countDown();
    }

    /** Ends the process: asked first, killed when it takes too long. */
    void stop() throws InterruptedException {
        askToStop();
        Process current = current();
        if (current != null && current.isAlive()) {
            end(current);
        }
        ended.await();
        run.remove(definition.name());
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private void end(Process current) throws InterruptedException {
        Instant askedAt = Instant.now();
        current.destroy();
        if (current.waitFor(definition.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
            happenings.stopped(definition.name(), Duration.between(askedAt, Instant.now()));
        } else {
            current.destroyForcibly().waitFor();
            happenings.killed(definition.name(), definition.stopWithin());
        }
    }

    private boolean stopIsAsked(Duration patience) throws InterruptedException {
        return stopAsked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
