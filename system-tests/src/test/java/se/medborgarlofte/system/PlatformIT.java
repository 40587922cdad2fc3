package se.medborgarlofte.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.local.supervision.TakenPort;

@DisplayName("deploy/local/up")
class PlatformIT {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STORY = Duration.ofMinutes(6);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    @DisplayName("says which port is taken and by what, and starts nothing")
    void portTaken() throws Exception {
        int base = freeBase();
        try (ServerSocket taken = new ServerSocket(new Ports(base).property());
                UpScript up = UpScript.run(data, base)) {
            assertThat(up.exitCode(START)).isEqualTo(1);
            assertThat(String.join("\n", up.said()))
                    .contains("Port " + taken.getLocalPort())
                    .contains("property-registry-service")
                    .contains("process " + ProcessHandle.current().pid());
        }
        assertThat(new DataDirectory(data).run().names()).isEmpty();
    }

    @Test
    @DisplayName("starts everything, names and restarts what dies, plays the story on it and stops it")
    void wholeLife() throws Exception {
        int base = freeBase();
        try (UpScript up = UpScript.run(data, base)) {
            up.awaitLine("everything is ready", START, line -> line.startsWith("Ready in"));
            LocalPlatform platform =
                    LocalPlatform.attach(Repository.fromSystemProperty(), new DataDirectory(data), new Ports(base));
            dies(up, platform, "pledge-service");
            try (UpScript story = UpScript.run(data, base, "--story", "--stop")) {
                assertThat(story.exitCode(STORY)).isZero();
                assertThat(story.said()).anyMatch(line -> line.contains("15 held"));
            }
            assertThat(up.exitCode(START)).isBetween(0, 143);
            assertThat(platform.processes())
                    .allMatch(name -> platform.process(name).isEmpty());
        }
    }

    private static void dies(UpScript up, LocalPlatform platform, String name) {
        platform.kill(name);
        up.awaitLine("it is named", START, line -> line.contains(name) && line.contains("again"));
        platform.awaitReady(name, START);
    }

    private static int freeBase() {
        for (int base = 31_000; base < 45_000; base += 100) {
            if (new Ports(base).all().stream().allMatch(TakenPort::isFree)) {
                return base;
            }
        }
        throw new IllegalStateException("no ports are free");
    }
}
