package se.medborgarlofte.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.local.RunningLauncher;
import se.medborgarlofte.local.supervision.Leftovers;

/** {@code deploy/local/stop}: stops the platform that runs on the data, or what a killed launcher has left of one. */
public final class StopPlatform {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(3);
    private static final Duration LEFTOVERS = Duration.ofSeconds(20);

    private StopPlatform() {}

    public static void main(String[] arguments) {
        Command.main(() -> run(Options.parse(arguments, Set.of())));
    }

    private static int run(Options options) throws Exception {
        DataDirectory data = options.data(Repository.fromSystemProperty());
        Optional<RunningLauncher> running = RunningLauncher.on(data);
        if (running.isPresent()) {
            stop(data, running.get());
            System.out.println("Stopped the platform on " + data.path());
            return 0;
        }
        List<String> leftovers = Leftovers.stop(data.run(), LEFTOVERS);
        System.out.println(
                leftovers.isEmpty()
                        ? "No platform runs on " + data.path()
                        : "Stopped what a killed launcher had left: " + leftovers);
        return 0;
    }

    /** Asks the launcher to stop everything in order and waits until it has. */
    static void stop(DataDirectory data, RunningLauncher running) throws Exception {
        Optional<ProcessHandle> launcher = ProcessHandle.of(running.pid());
        launcher.ifPresent(ProcessHandle::destroy);
        try {
            if (launcher.isPresent()) {
                launcher.get().onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the launcher of " + data.path() + " does not stop", e);
        }
    }
}
