package se.medborgarlofte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WipeTest {

    @TempDir
    Path directory;

    @Test
    void removesWhatAPlatformMadeAndNothingElse() throws Exception {
        Files.createDirectories(directory.resolve("broker/topic-0"));
        Files.writeString(directory.resolve("broker/topic-0/log"), "events");
        Files.writeString(directory.resolve("clock-offset"), "PT1H");
        Files.writeString(directory.resolve("thesis.txt"), "years of work");

        new Wipe(new DataDirectory(directory)).run();

        assertThat(directory).isDirectoryContaining("glob:**/thesis.txt");
        assertThat(directory.resolve("broker")).doesNotExist();
        assertThat(directory.resolve("clock-offset")).doesNotExist();
    }

    @Test
    void aDirectoryHasOneOwnerAtATime() {
        DataDirectory data = new DataDirectory(directory);
        try (Ownership first = Ownership.take(data).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(Ownership.take(data)).isEmpty();
            RunningLauncher.write(data, new Ports(9000));
            assertThat(RunningLauncher.on(data))
                    .contains(new RunningLauncher(ProcessHandle.current().pid(), new Ports(9000)));
        }
        assertThat(RunningLauncher.on(data)).isEmpty();
    }
}
