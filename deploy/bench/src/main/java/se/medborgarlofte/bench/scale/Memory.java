package se.medborgarlofte.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the process holds.
 *
 * @param heapMegabytes of objects in use after a collection
 * @param residentMegabytes of the whole process, mapped index included; 0 where the system does not tell
 */
record Memory(long heapMegabytes, long residentMegabytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final int MEGABYTE = 1 << 20;

    static Memory now() throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Memory((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, resident());
    }

    private static long resident() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
