package se.medborgarlofte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes what a platform has kept. Only what a platform makes is removed, so that a directory given by mistake loses
 * nothing else.
 */
public final class Wipe {

    private static final List<String> MADE_BY_THE_PLATFORM =
            List.of("broker", "broker.cluster-id", "store", "mail", "logs", "secrets", "clock-offset");

    private final DataDirectory data;

    /** Nothing is removed yet. The caller must have taken the directory. */
    public Wipe(DataDirectory data) {
        this.data = data;
    }

    /** Removes it. */
    public void run() {
        MADE_BY_THE_PLATFORM.forEach(name -> remove(data.path().resolve(name)));
    }

    private static void remove(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
