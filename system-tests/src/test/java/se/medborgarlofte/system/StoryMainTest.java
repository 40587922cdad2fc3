package se.medborgarlofte.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The story's program says with its exit code and a sentence")
class StoryMainTest {

    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen(@TempDir Path data) {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setProperty("local.platform.data", data.toString());
    }

    @AfterEach
    void stopListening() {
        System.setErr(usual);
        System.clearProperty("local.platform.data");
    }

    @Test
    @DisplayName("that it was called without a port base")
    void wrongUse() {
        assertThat(StoryMain.play(new String[] {})).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("port base");
    }
}
