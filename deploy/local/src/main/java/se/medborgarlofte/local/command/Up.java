package se.medborgarlofte.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import se.medborgarlofte.local.Console;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.local.Ownership;
import se.medborgarlofte.local.PlatformSettings;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.PortsTakenException;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.local.RunningLauncher;
import se.medborgarlofte.local.Wipe;

/** {@code deploy/local/up}: starts the platform, keeps it running and stops it. */
public final class Up {

    private static final String FRESH = "--fresh";
    private static final String STORY = "--story";
    private static final String STOP = "--stop";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Repository repository = Repository.fromSystemProperty();
    private final Options options;
    private final DataDirectory data;

    private Up(Options options) {
        this.options = options;
        this.data = options.data(repository);
    }

    public static void main(String[] arguments) {
        Command.main(() -> new Up(Options.parse(arguments, Set.of(FRESH, STORY, STOP, Options.STEADY))).run());
    }

    private int run() throws Exception {
        if (!options.rest().isEmpty()) {
            throw new IllegalArgumentException(
                    "What does '" + options.rest().getFirst() + "' mean? --help shows more.");
        }
        if (options.has(STOP) && !options.has(STORY)) {
            throw new IllegalArgumentException("--stop goes with --story; deploy/local/stop stops a running platform.");
        }
        Optional<RunningLauncher> running = RunningLauncher.on(data);
        return running.isPresent() ? onRunning(running.get()) : start();
    }

    private int onRunning(RunningLauncher running) throws Exception {
        if (options.has(FRESH) || !options.has(STORY)) {
            System.err.printf(
                    "A platform runs on %s already (process %d, port base %d). Stop it first: deploy/local/stop%n",
                    data.path(), running.pid(), running.ports().base());
            return 1;
        }
        int result = new Story(repository, data, running.ports()).play();
        if (options.has(STOP)) {
            StopPlatform.stop(data, running);
        }
        return result;
    }

    private int start() throws Exception {
        Optional<Ownership> ownership = Ownership.take(data);
        if (ownership.isEmpty()) {
            System.err.println("Another launcher is starting on " + data.path() + " at this moment.");
            return 1;
        }
        if (options.has(FRESH)) {
            new Wipe(data).run();
            System.out.println("Wiped " + data.path());
        }
        Ports ports = options.ports().orElseGet(() -> new Ports(Ports.DEFAULT_BASE));
        try {
            return keepRunning(ports, ownership.get());
        } catch (PortsTakenException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private int keepRunning(Ports ports, Ownership ownership) throws Exception {
        Instant startedAt = Instant.now();
        System.out.println("Starting the platform; data and logs in " + data.path());
        LocalPlatform platform = LocalPlatform.start(
                repository,
                new PlatformSettings(data, ports, options.without(), options.compilation()),
                ownership,
                new Console("  "));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop-platform"));
        List<String> late = platform.awaitReady(PATIENCE);
        Report report = new Report(platform);
        if (!late.isEmpty()) {
            report.late(late);
        } else {
            report.ready(Duration.between(startedAt, Instant.now()));
        }
        int result = late.isEmpty() ? 0 : 1;
        if (options.has(STORY)) {
            result = late.isEmpty() ? new Story(repository, data, ports).play() : 1;
        }
        if (!options.has(STOP)) {
            new CountDownLatch(1).await();
        }
        return result;
    }

    private static void stop(LocalPlatform platform) {
        System.out.println(
                "Stopping the platform (longer after a first start: loaded classes are archived for the next)");
        platform.close();
        System.out.println("Stopped; the data is kept.");
    }
}
