package se.medborgarlofte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {

    @TempDir
    Path directory;

    @Test
    void anArchiveIsUsedAgainUntilAJarChangesAndThenGivesWay() throws Exception {
        ClassArchives archives = new ClassArchives(directory.resolve("archives"), ClassArchives.Growth.GROWING);
        Path jar = Files.writeString(directory.resolve("service.jar"), "first build");
        Path other = Files.createFile(archive(archives.options("gateway", jar.toString())));
        Path first = Files.createFile(archive(archives.options("service", jar.toString())));

        assertThat(archive(archives.options("service", jar.toString())))
                .isEqualTo(first)
                .exists();

        Files.writeString(jar, "second build, longer");
        assertThat(archive(archives.options("service", jar.toString())))
                .isNotEqualTo(first)
                .doesNotExist();
        assertThat(first).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void frozenArchivesAreUsedButNoneIsWritten() throws Exception {
        Path folder = directory.resolve("archives");
        ClassArchives frozen = new ClassArchives(folder, ClassArchives.Growth.FROZEN);
        ClassArchives growing = new ClassArchives(folder, ClassArchives.Growth.GROWING);
        Path jar = Files.writeString(directory.resolve("service.jar"), "build");
        assertThat(frozen.options("service", jar.toString())).isEmpty();

        Path archive = Files.createFile(archive(growing.options("service", jar.toString())));
        assertThat(growing.options("service", jar.toString())).contains("-XX:+AutoCreateSharedArchive");
        assertThat(frozen.options("service", jar.toString())).containsExactly("-XX:SharedArchiveFile=" + archive);
    }

    private static Path archive(List<String> options) {
        return Path.of(options.getLast().substring("-XX:SharedArchiveFile=".length()));
    }
}
