package se.medborgarlofte.system.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import se.medborgarlofte.local.LocalPlatform;

/**
 * How much processor time each process of the platform has taken since it started. Unlike what a clock on the wall
 * shows, it depends little on what else the machine does.
 */
final class ProcessorTime {

    private final LocalPlatform platform;

    ProcessorTime(LocalPlatform platform) {
        this.platform = platform;
    }

    /** By process; one that the system says nothing about is left out. */
    Map<String, Duration> now() {
        Map<String, Duration> taken = new LinkedHashMap<>();
        for (String name : platform.processes()) {
            platform.process(name)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .ifPresent(time -> taken.put(name, time));
        }
        return taken;
    }

    /** Milliseconds by process since then, for each of so many commands. */
    Map<String, Double> perCommandSince(Map<String, Duration> before, int commands) {
        Map<String, Double> each = new LinkedHashMap<>();
        now().forEach((name, time) -> {
            Duration spent = time.minus(before.getOrDefault(name, Duration.ZERO));
            each.put(name, spent.toNanos() / 1e6 / Math.max(1, commands));
        });
        return each;
    }
}
