package se.medborgarlofte.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path directory;

    @Test
    void aLargeLogIsSetAsideAtTheNextStartAndASmallOneGoesOn() throws Exception {
        Path path = directory.resolve("broker.log");
        Files.write(path, new byte[11 << 20]);

        new LogFile(path).rotateWhenLarge();
        assertThat(path).doesNotExist();
        assertThat(directory.resolve("broker.log.1")).hasSize(11 << 20);

        Files.writeString(path, "small");
        new LogFile(path).rotateWhenLarge();
        assertThat(path).hasContent("small");
    }

    @Test
    void theLastWordsAreTheLastLineThatSaysSomething() throws Exception {
        Path path = directory.resolve("broker.log");
        assertThat(new LogFile(path).lastLine()).isEmpty();

        Files.writeString(path, "first\nport is taken\n\n  \n");
        assertThat(new LogFile(path).lastLine()).isEqualTo("port is taken");
    }
}
