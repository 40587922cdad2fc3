package se.medborgarlofte.local.supervision;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A process to keep running.
 *
 * @param name how people call it; also the name of its log
 * @param command program and arguments
 * @param environment variables added to those of the supervisor
 * @param ports the ports it listens on
 * @param ready how to see that it serves
 * @param after the processes that must be ready before its first start
 * @param stopWave processes of a lower wave stop first, those of the same wave together
 * @param stopWithin how long it may take to stop before it is killed
 */
public record ProcessDefinition(
        String name,
        List<String> command,
        Map<String, String> environment,
        List<Integer> ports,
        Readiness ready,
        Set<String> after,
        int stopWave,
        Duration stopWithin) {

    public ProcessDefinition {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
        after = Set.copyOf(after);
    }
}
