package se.medborgarlofte.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.local.clock.BusinessTime;
import se.medborgarlofte.local.clock.Shift;
import se.medborgarlofte.local.signin.SignIn;
import se.medborgarlofte.local.supervision.Happenings;
import se.medborgarlofte.local.supervision.Leftovers;
import se.medborgarlofte.local.supervision.ProcessDefinition;
import se.medborgarlofte.local.supervision.RunDirectory;
import se.medborgarlofte.local.supervision.Supervisor;
import se.medborgarlofte.local.supervision.TakenPort;

/**
 * The whole platform as processes of their own, for those who start it and for those who test it from outside.
 *
 * <p>{@link #start} starts one in this program; {@link #attach} reaches one that another program keeps running. Both
 * answer the same questions, since everything about running processes goes through the data directory.
 */
public final class LocalPlatform implements AutoCloseable {

    /** The password of every demo person. */
    public static final String DEMO_PASSWORD = "demo";

    private static final Duration FIRST_START = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int LOWEST_FREE_BASE = 10_000;
    private static final int FREE_BASES = 200;
    private static final int PORTS_PER_BASE = 100;
    private static final int ATTEMPTS = 50;

    private final DataDirectory data;
    private final Addresses addresses;
    private final List<ProcessDefinition> definitions;
    private final @Nullable Supervisor supervisor;
    private final @Nullable Ownership ownership;

    private LocalPlatform(
            DataDirectory data,
            Ports ports,
            List<ProcessDefinition> definitions,
            @Nullable Supervisor supervisor,
            @Nullable Ownership ownership) {
        this.data = data;
        this.addresses = new Addresses(ports);
        this.definitions = definitions;
        this.supervisor = supervisor;
        this.ownership = ownership;
    }

    /**
     * Starts a platform and returns while it is starting; {@link #awaitReady} waits for it.
     *
     * @param ownership of the data directory; let go of when the platform is closed
     * @param happenings told what happens to the processes
     * @throws PortsTakenException if another program has one of the ports; nothing has been started then
     */
    public static LocalPlatform start(
            Repository repository, PlatformSettings settings, Ownership ownership, Happenings happenings)
            throws InterruptedException {
        DataDirectory data = settings.data();
        List<ProcessDefinition> definitions = new PlatformProcesses(repository, settings).chosen();
        Leftovers.stop(data.run(), Duration.ofSeconds(20)).forEach(happenings::leftover);
        List<TakenPort> taken = TakenPort.among(definitions);
        if (!taken.isEmpty()) {
            throw new PortsTakenException(taken);
        }
        RunningLauncher.write(data, settings.ports());
        Supervisor supervisor = new Supervisor(definitions, data.run(), data.logs(), happenings);
        supervisor.start();
        return new LocalPlatform(data, settings.ports(), definitions, supervisor, ownership);
    }

    /**
     * Starts an empty platform on free ports, waits until it is ready, and stops it when the JVM ends: for tests. The
     * repository is the one that the system property {@code repository.root} names, and must have been packaged.
     *
     * @param directory where its data goes; what an earlier platform has left there is removed
     * @throws IllegalStateException if a process is not ready in time, naming it and the directory of the logs
     */
    public static LocalPlatform startEmpty(Path directory) throws InterruptedException {
        return startEmpty(directory, Compilation.QUICK);
    }

    /** The same, with services and gateway compiled this well. */
    public static LocalPlatform startEmpty(Path directory, Compilation compilation) throws InterruptedException {
        DataDirectory data = new DataDirectory(directory);
        Ownership ownership = Ownership.take(data)
                .orElseThrow(() -> new IllegalStateException("a platform runs on " + data.path() + " already"));
        Leftovers.stop(data.run(), Duration.ofSeconds(20));
        new Wipe(data).run();
        LocalPlatform platform = start(
                Repository.fromSystemProperty(),
                PlatformSettings.whole(data, freePorts(), compilation),
                ownership,
                new Console("platform: "));
        // From here on, so that who is interrupted while it starts leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-platform"));
        List<String> late = platform.awaitReady(FIRST_START);
        if (!late.isEmpty()) {
            platform.close();
            throw new IllegalStateException("not ready in time: " + late + "; see " + data.logs());
        }
        return platform;
    }

    /** Reaches a platform that runs already; closing the answer leaves that platform running. */
    public static LocalPlatform attach(Repository repository, DataDirectory data, Ports ports) {
        PlatformSettings settings = PlatformSettings.whole(data, ports, Compilation.QUICK);
        return new LocalPlatform(data, ports, new PlatformProcesses(repository, settings).chosen(), null, null);
    }

    private static Ports freePorts() {
        Random random = new Random();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Ports ports = new Ports(LOWEST_FREE_BASE + random.nextInt(FREE_BASES) * PORTS_PER_BASE);
            if (ports.all().stream().allMatch(TakenPort::isFree)) {
                return ports;
            }
        }
        throw new IllegalStateException("found no free ports in " + ATTEMPTS + " attempts");
    }

    /** Where the parts are reached. */
    public Addresses addresses() {
        return addresses;
    }

    /** Where everything is kept, the logs among it. */
    public DataDirectory data() {
        return data;
    }

    /** The names of the processes, in the order in which they start. */
    public List<String> processes() {
        return definitions.stream().map(ProcessDefinition::name).toList();
    }

    /** The process of that name if it runs now. */
    public Optional<ProcessHandle> process(String name) {
        return data.run().find(name);
    }

    /** What has arrived by mail. */
    public Mailbox mail() {
        return new Mailbox(URI.create("http://127.0.0.1:" + addresses.ports().mailViewer()));
    }

    /** An access token of a demo person, who signs in at the issuer for it. */
    public String tokenFor(String person) throws IOException, InterruptedException {
        return new SignIn(addresses.issuer(), addresses.gateway())
                .person(person, DEMO_PASSWORD)
                .accessToken();
    }

    /** An access token of another agency's system. */
    public String tokenForClient(String clientId, String secret) throws IOException, InterruptedException {
        return new SignIn(addresses.issuer(), addresses.gateway()).client(clientId, secret);
    }

    /** Moves the business time of every service forward and answers the new one. */
    public Instant shiftClock(Duration by) {
        return businessTime().apply(new Shift.By(by));
    }

    /** The business time that every service reads. */
    public BusinessTime businessTime() {
        return new BusinessTime(data.clockOffset(), Clock.systemUTC());
    }

    /** Kills a process without warning, as a power cut would; the launcher starts it again at once. */
    public void kill(String name) {
        ProcessHandle process = running(name);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks a process to stop in order; the launcher starts it again when it has ended. */
    public void restart(String name) {
        ProcessHandle process = running(name);
        process.destroy();
        process.onExit().join();
    }

    /** Kills a process and keeps it down until {@link #bringUp}. */
    public void takeDown(String name) {
        data.run().hold(defined(name).name());
        kill(name);
    }

    /** Lets a process start again that was taken down; {@link #awaitReady(String, Duration)} waits for it. */
    public void bringUp(String name) {
        data.run().release(defined(name).name());
    }

    /**
     * Waits until every process has been ready once since the start.
     *
     * @return the names of those that were not ready in time; empty when all is well
     */
    public List<String> awaitReady(Duration patience) throws InterruptedException {
        if (supervisor != null) {
            return supervisor.awaitReady(patience);
        }
        Instant until = Instant.now().plus(patience);
        return definitions.stream()
                .filter(definition -> !isReadyBefore(definition, until))
                .map(ProcessDefinition::name)
                .toList();
    }

    /**
     * Waits until a process that was killed, restarted or brought up serves again.
     *
     * @throws IllegalStateException if it does not in time
     */
    public void awaitReady(String name, Duration patience) {
        if (!isReadyBefore(defined(name), Instant.now().plus(patience))) {
            throw new IllegalStateException(name + " is not ready after " + patience + "; see " + data.logs());
        }
    }

    private boolean isReadyBefore(ProcessDefinition definition, Instant until) {
        RunDirectory run = data.run();
        try {
            while (Instant.now().isBefore(until)) {
                if (run.find(definition.name()).isPresent()
                        && definition.ready().isReady()) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private ProcessHandle running(String name) {
        return process(defined(name).name())
                .orElseThrow(() -> new IllegalStateException(name + " does not run at this moment"));
    }

    private ProcessDefinition defined(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process is called " + name));
    }

    /** Stops every process in order, if this program has started them. */
    @Override
    public void close() {
        if (supervisor != null) {
            supervisor.close();
        }
        if (ownership != null) {
            ownership.close();
        }
    }
}
