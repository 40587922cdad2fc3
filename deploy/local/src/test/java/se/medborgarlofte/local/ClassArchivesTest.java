package se.medborgarlofte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {

    @TempDir
    Path directory;

    @Test
    void anArchiveIsUsedAgainUntilAJarChangesAndThenGivesWay() throws Exception {
        ClassArchives archives = new ClassArchives(directory.resolve("archives"));
        Path jar = Files.writeString(directory.resolve("service.jar"), "first build");
        Path other = Files.createFile(archives.archive("gateway", jar.toString()));
        Path first = Files.createFile(archives.archive("service", jar.toString()));

        assertThat(archives.archive("service", jar.toString())).isEqualTo(first).exists();

        Files.writeString(jar, "second build, longer");
        Path second = archives.archive("service", jar.toString());
        assertThat(second).isNotEqualTo(first).doesNotExist();
        assertThat(first).doesNotExist();
        assertThat(other).exists();
    }
}
