package se.medborgarlofte.local;

import java.nio.file.Path;
import se.medborgarlofte.local.supervision.RunDirectory;

/** Where a platform keeps everything between its runs. */
public record DataDirectory(Path path) {

    /** An absolute path, so that processes started elsewhere find it. */
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    public Path broker() {
        return path.resolve("broker");
    }

    public Path store() {
        return path.resolve("store/medborgarlofte.mv");
    }

    public Path mail() {
        return path.resolve("mail");
    }

    /** Where the property registry keeps its index, which is built anew when it is lost. */
    public Path matching() {
        return path.resolve("matching");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path secrets() {
        return path.resolve("secrets");
    }

    /** The offset of business time that every service reads. */
    public Path clockOffset() {
        return path.resolve("clock-offset");
    }

    /** What is known of the running processes. */
    public RunDirectory run() {
        return new RunDirectory(path.resolve("run"));
    }
}
