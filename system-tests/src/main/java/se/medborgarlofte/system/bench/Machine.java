package se.medborgarlofte.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** On what and when something was measured. */
public final class Machine {

    private Machine() {}

    /** One line: processors, memory, system, Java and the time in UTC. */
    public static String describe() {
        return "%d × %s, %s, %s %s, Java %s, %s UTC, load before the start %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name", System.getProperty("os.arch")),
                        value("/proc/meminfo", "MemTotal", "unknown memory"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(ZonedDateTime.now(ZoneOffset.UTC)),
                        load());
    }

    private static String value(String file, String key, String otherwise) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException noProc) {
            return otherwise;
        }
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException noProc) {
            return "unknown";
        }
    }
}
