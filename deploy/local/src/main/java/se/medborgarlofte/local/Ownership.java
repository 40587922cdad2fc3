package se.medborgarlofte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * At most one launcher runs on a data directory: it holds a lock on a file, which the system lets go of however the
 * launcher ends.
 */
public final class Ownership implements AutoCloseable {

    private final FileChannel channel;

    private Ownership(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the directory for this process; empty when another launcher has it. */
    public static Optional<Ownership> take(DataDirectory data) {
        try {
            Files.createDirectories(data.run().path());
            FileChannel channel = FileChannel.open(
                    data.run().path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Ownership(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a launcher has the directory now. */
    static boolean isTaken(DataDirectory data) {
        Path lock = data.run().path().resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        Optional<Ownership> mine = take(data);
        mine.ifPresent(Ownership::close);
        return mine.isEmpty();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
