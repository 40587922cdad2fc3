package se.medborgarlofte.local.supervision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what a killed supervisor has left running. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Asks every process that runs in this directory to stop, and kills those that do not in time.
     *
     * @return the names of the processes that were still running
     */
    public static List<String> stop(RunDirectory run, Duration patience) throws InterruptedException {
        List<String> stopped = new ArrayList<>();
        List<ProcessHandle> stopping = new ArrayList<>();
        for (String name : run.names()) {
            Optional<ProcessHandle> process = run.find(name);
            process.ifPresent(running -> {
                running.destroy();
                stopping.add(running);
                stopped.add(name);
            });
        }
        for (ProcessHandle process : stopping) {
            awaitEnd(process, patience);
        }
        run.names().forEach(run::remove);
        return stopped;
    }

    private static void awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot see whether process " + process.pid() + " has ended", e);
        }
    }
}
