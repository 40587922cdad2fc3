package se.medborgarlofte.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Patience;

/** {@code deploy/local/up} as somebody runs it in a terminal, with everything it says. */
final class UpScript implements AutoCloseable {

    private final Process process;
    private final List<String> said = new ArrayList<>();

    private UpScript(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("listen-to-up").start(this::listen);
    }

    static UpScript run(Path data, int portBase, String... options) throws IOException {
        Path up = Repository.fromSystemProperty().root().resolve("deploy/local/up");
        List<String> command = Stream.concat(
                        Stream.of(up.toString(), "--data", data.toString(), "--port-base", "" + portBase),
                        Stream.of(options))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LOCAL_PLATFORM_BUILD", "never");
        return new UpScript(builder.start());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(this::keep);
        } catch (UncheckedIOException | IOException closed) {
            // The program has ended.
        }
    }

    private synchronized void keep(String line) {
        System.out.println("up: " + line);
        said.add(line);
    }

    synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** Waits until it says something; answers the line. */
    String awaitLine(String what, Duration atMost, Predicate<String> condition) {
        return Patience.until(
                what,
                atMost,
                () -> said().stream().filter(condition).findFirst().or(this::unlessEnded));
    }

    private Optional<String> unlessEnded() {
        if (!process.isAlive()) {
            throw new BrokenException("up has ended with exit code " + process.exitValue() + ": " + said());
        }
        return Optional.empty();
    }

    int exitCode(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
            throw new BrokenException("up does not end: " + said());
        }
        return process.exitValue();
    }

    /** Ctrl-C, and the platform's processes with it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}
