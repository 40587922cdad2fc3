package se.medborgarlofte.local.supervision;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps processes running. Each has a thread of its own, so that one which dies and is started again does not hold up
 * the others; they depend on each other only at their first start and when all are stopped.
 */
public final class Supervisor implements AutoCloseable {

    private final Map<String, SupervisedProcess> processes = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final RunDirectory run;

    /**
     * Prepares; nothing runs yet.
     *
     * @param definitions the processes; each may name only others of the list in {@code after}
     * @param run where the numbers of the running processes are written
     * @param logs where each process's output goes, to {@code <name>.log}
     * @param happenings told what happens to them
     */
    public Supervisor(List<ProcessDefinition> definitions, RunDirectory run, Path logs, Happenings happenings) {
        this.run = run;
        for (ProcessDefinition definition : definitions) {
            LogFile log = new LogFile(logs.resolve(definition.name() + ".log"));
            processes.put(definition.name(), new SupervisedProcess(definition, run, log, happenings));
        }
    }

    /** Starts every process as soon as those it waits for are ready. Returns at once. */
    public synchronized void start() {
        run.create();
        for (SupervisedProcess process : processes.values()) {
            List<SupervisedProcess> prerequisites =
                    process.definition().after().stream().map(this::named).toList();
            threads.add(Thread.ofPlatform()
                    .name("supervise-" + process.definition().name())
                    .daemon()
                    .start(() -> process.live(prerequisites)));
        }
    }

    /**
     * Waits until every process has been ready once.
     *
     * @return the names of those that were not ready in time; empty when all is well
     */
    public List<String> awaitReady(Duration patience) throws InterruptedException {
        Instant until = Instant.now().plus(patience);
        List<String> late = new ArrayList<>();
        for (SupervisedProcess process : processes.values()) {
            Duration left = Duration.between(Instant.now(), until);
            if (!process.isEverReady(left.isNegative() ? Duration.ZERO : left)) {
                late.add(process.definition().name());
            }
        }
        return late;
    }

    /** Stops every process, wave by wave, and returns when none is left. */
    @Override
    public synchronized void close() {
        if (threads.isEmpty()) {
            return;
        }
        processes.values().forEach(SupervisedProcess::askToStop);
        try {
            for (List<SupervisedProcess> wave : waves()) {
                stopTogether(wave);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    private Iterable<List<SupervisedProcess>> waves() {
        Map<Integer, List<SupervisedProcess>> waves = new TreeMap<>();
        for (SupervisedProcess process : processes.values()) {
            waves.computeIfAbsent(process.definition().stopWave(), wave -> new ArrayList<>())
                    .add(process);
        }
        return waves.values();
    }

    private static void stopTogether(List<SupervisedProcess> wave) throws InterruptedException {
        List<Thread> stopping = wave.stream()
                .map(process -> Thread.ofPlatform().start(() -> stop(process)))
                .toList();
        for (Thread thread : stopping) {
            thread.join();
        }
    }

    private static void stop(SupervisedProcess process) {
        try {
            process.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SupervisedProcess named(String name) {
        SupervisedProcess process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException("no process is called " + name);
        }
        return process;
    }
}
