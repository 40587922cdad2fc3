package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Memory of a process in KiB.
 *
 * @param resident all pages in memory (RSS); pages shared between processes are counted in each
 * @param proportional each shared page divided by the number of its users (PSS), so that sums are right
 */
public record ResidentMemory(long resident, long proportional) {

    /** Reads it from {@code /proc}; empty where there is none. */
    public static Optional<ResidentMemory> of(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            long resident = read(process.resolve("status"), "VmRSS:");
            return Optional.of(new ResidentMemory(resident, read(process.resolve("smaps_rollup"), "Pss:")));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static long read(Path file, String key) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IOException("no " + key + " in " + file));
    }

    /** The sum. */
    public ResidentMemory plus(ResidentMemory other) {
        return new ResidentMemory(resident + other.resident, proportional + other.proportional);
    }
}
