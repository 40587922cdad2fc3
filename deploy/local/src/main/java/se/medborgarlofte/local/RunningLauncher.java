package se.medborgarlofte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The launcher that keeps a platform running, as others see it.
 *
 * @param pid its process
 * @param ports the ports of its platform
 */
public record RunningLauncher(long pid, Ports ports) {

    private static final String FILE = "launcher";

    /** The launcher that has the directory now, if one has. */
    public static Optional<RunningLauncher> on(DataDirectory data) {
        return Ownership.isTaken(data) ? last(data) : Optional.empty();
    }

    /** The launcher that has or had the directory last. */
    private static Optional<RunningLauncher> last(DataDirectory data) {
        try {
            String[] words = Files.readString(file(data)).strip().split(" ");
            return Optional.of(new RunningLauncher(Long.parseLong(words[0]), new Ports(Integer.parseInt(words[1]))));
        } catch (IOException notWrittenYet) {
            return Optional.empty();
        }
    }

    static void write(DataDirectory data, Ports ports) {
        try {
            Files.createDirectories(data.run().path());
            Files.writeString(file(data), ProcessHandle.current().pid() + " " + ports.base());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(DataDirectory data) {
        return data.run().path().resolve(FILE);
    }
}
