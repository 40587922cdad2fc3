package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory through which the supervisor and others know of the running processes: {@code <name>.pid} is written at
 * each start, {@code <name>.hold} keeps a process that has ended from being started again.
 */
public record RunDirectory(Path path) {

    private static final String PID = ".pid";

    public RunDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** Marks a process's command line as belonging here; a process number alone may have been given to another. */
    public String marker() {
        return "-Dlocal.platform.run=" + path;
    }

    void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, long pid) {
        try {
            Files.writeString(pidFile(name), Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        delete(pidFile(name));
    }

    /** The running process of that name, if it is really ours. */
    public Optional<ProcessHandle> find(String name) {
        return readPid(pidFile(name)).flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    /** The names of all processes that have run here and were not seen to end. */
    public List<String> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(PID))
                    .map(file -> file.substring(0, file.length() - PID.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on a process that ends stays down, until {@link #release}. */
    public void hold(String name) {
        try {
            Files.writeString(holdFile(name), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a process start again. */
    public void release(String name) {
        delete(holdFile(name));
    }

    boolean isHeld(String name) {
        return Files.exists(holdFile(name));
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive() && CommandLine.of(process).contains(marker());
    }

    private static Optional<Long> readPid(Path file) {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(String name) {
        return path.resolve(name + PID);
    }

    private Path holdFile(String name) {
        return path.resolve(name + ".hold");
    }
}
