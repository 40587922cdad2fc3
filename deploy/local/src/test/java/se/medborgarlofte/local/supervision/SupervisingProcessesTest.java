package se.medborgarlofte.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisingProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final Diary happenings = new Diary();
    private final java.util.ArrayList<Supervisor> supervisors = new java.util.ArrayList<>();

    @AfterEach
    void nothingIsLeftRunning() {
        supervisors.forEach(Supervisor::close);
        assertThat(run().names()).isEmpty();
    }

    @Test
    void aProcessThatDiesIsNamedAndStartedAgainWhileTheOthersGoOn() throws Exception {
        supervise(program("store", 2), program("service", 1));
        long store = pid("store");
        long service = pid("service");

        ProcessHandle.of(service).orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).until(() -> happenings.lines().contains("service ready") && pid("service") != service);
        await().atMost(PATIENCE).until(() -> happenings.count("service ready") == 2);
        assertThat(happenings.lines()).anyMatch(line -> line.startsWith("service died: signal 9 (SIGKILL)"));
        assertThat(pid("store")).isEqualTo(store);
        assertThat(happenings.count("store ready")).isEqualTo(1);
    }

    @Test
    void aProcessThatNeverComesUpIsNamedWithItsLastWordsAndTriedMoreAndMoreSeldom() throws Exception {
        Supervisor supervisor = prepare(program("broken", 1, Set.of(), "broken"), program("store", 2));
        supervisor.start();

        await().atMost(PATIENCE).until(() -> happenings.count("broken died") >= 3);
        assertThat(happenings.lines())
                .contains("broken died: exit code 3; its last line: I cannot find my settings, again in 250 ms")
                .contains("broken died: exit code 3; its last line: I cannot find my settings, again in 500 ms")
                .contains("broken died: exit code 3; its last line: I cannot find my settings, again in 1000 ms");
        assertThat(supervisor.awaitReady(Duration.ofMillis(1))).containsExactly("broken");
    }

    @Test
    void aProcessStartsWhenThoseItNeedsAreReadyAndAllStopWaveByWave() throws Exception {
        supervise(
                program("service", 2, Set.of("broker", "store"), ""),
                program("gateway", 1, Set.of("service"), ""),
                program("broker", 3),
                program("store", 4));

        supervisors.getFirst().close();

        List<String> diary = Files.readAllLines(diary());
        assertThat(diary.subList(0, 2)).containsExactlyInAnyOrder("broker started", "store started");
        assertThat(diary.subList(2, 8))
                .containsExactly(
                        "service started",
                        "gateway started",
                        "gateway stopped",
                        "service stopped",
                        "broker stopped",
                        "store stopped");
        assertThat(happenings.lines()).noneMatch(line -> line.contains("died"));
    }

    @Test
    void aProcessThatDoesNotStopInTimeIsKilled() throws Exception {
        supervise(program("stubborn", 1, Set.of(), "stubborn"));
        ProcessHandle stubborn = run().find("stubborn").orElseThrow();

        supervisors.getFirst().close();

        assertThat(stubborn.isAlive()).isFalse();
        assertThat(happenings.lines()).contains("stubborn killed");
    }

    @Test
    void aProcessThatIsHeldStaysDownUntilItIsReleased() throws Exception {
        supervise(program("broker", 1));
        run().hold("broker");
        run().find("broker").orElseThrow().destroyForcibly();
        await().atMost(PATIENCE).until(() -> happenings.count("broker died") == 1);

        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> run().find("broker").isEmpty());

        run().release("broker");
        await().atMost(PATIENCE).until(() -> happenings.count("broker ready") == 2);
    }

    @Test
    void anInterruptAtTheTerminalIsLeftToTheSupervisor() throws Exception {
        supervise(program("service", 1));
        long service = pid("service");

        new ProcessBuilder("kill", "-INT", Long.toString(service)).start().waitFor();
        new ProcessBuilder("kill", "-HUP", Long.toString(service)).start().waitFor();

        await().during(Duration.ofMillis(500)).atMost(PATIENCE).until(() -> pid("service") == service);
    }

    @Test
    void whatAKilledSupervisorLeftRunningIsRecognisedAndStoppedButNothingElse() throws Exception {
        run().create();
        ProcessDefinition orphaned = program("service", 1);
        Process left = new ProcessBuilder(orphaned.command()).start();
        await().atMost(PATIENCE).until(orphaned.ready()::isReady);
        run().write("service", left.pid());
        run().write("broker", ProcessHandle.current().pid());

        assertThat(Leftovers.stop(run(), Duration.ofSeconds(10))).containsExactly("service");

        assertThat(left.isAlive()).isFalse();
        assertThat(run().names()).isEmpty();
    }

    private void supervise(ProcessDefinition... definitions) throws InterruptedException {
        Supervisor supervisor = prepare(definitions);
        supervisor.start();
        assertThat(supervisor.awaitReady(PATIENCE)).isEmpty();
    }

    private Supervisor prepare(ProcessDefinition... definitions) {
        Supervisor supervisor = new Supervisor(List.of(definitions), run(), directory.resolve("logs"), happenings);
        supervisors.add(supervisor);
        return supervisor;
    }

    private ProcessDefinition program(String name, int stopWave) {
        return program(name, stopWave, Set.of(), "");
    }

    private ProcessDefinition program(String name, int stopWave, Set<String> after, String manner) {
        Path ready = directory.resolve(name + ".ready");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                run().marker(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FakeProgram.class.getName(),
                name,
                diary().toString(),
                ready.toString(),
                manner);
        return new ProcessDefinition(
                name,
                command,
                Map.of(),
                List.of(),
                new Readiness.Marks(ready),
                after,
                stopWave,
                Duration.ofSeconds(manner.equals("stubborn") ? 1 : 20));
    }

    private RunDirectory run() {
        return new RunDirectory(directory.resolve("run"));
    }

    private Path diary() {
        return directory.resolve("diary");
    }

    private long pid(String name) {
        return run().find(name).map(ProcessHandle::pid).orElse(-1L);
    }
}
