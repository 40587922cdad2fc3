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
    void anArchiveIsWrittenOnceAndUsedUntilAJarChangesAndThenGivesWay() throws Exception {
        ClassArchives archives = new ClassArchives(directory.resolve("archives"), ClassArchives.Growth.GROWING);
        Path jar = Files.writeString(directory.resolve("service.jar"), "first build");
        Path other = Files.createFile(written(archives.options("gateway", jar.toString())));
        Path first = Files.createFile(written(archives.options("service", jar.toString())));

        assertThat(archives.options("service", jar.toString())).containsExactly("-XX:AOTCache=" + first);

        Files.writeString(jar, "second build, longer");
        assertThat(written(archives.options("service", jar.toString()))).isNotEqualTo(first);
        assertThat(first).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void frozenArchivesAreUsedButNoneIsWritten() throws Exception {
        Path folder = directory.resolve("archives");
        ClassArchives frozen = new ClassArchives(folder, ClassArchives.Growth.FROZEN);
        Path jar = Files.writeString(directory.resolve("service.jar"), "build");
        assertThat(frozen.options("service", jar.toString())).isEmpty();

        Path archive = Files.createFile(
                written(new ClassArchives(folder, ClassArchives.Growth.GROWING).options("service", jar.toString())));
        assertThat(frozen.options("service", jar.toString())).containsExactly("-XX:AOTCache=" + archive);
    }

    private static Path written(List<String> options) {
        assertThat(options).singleElement().asString().startsWith("-XX:AOTCacheOutput=");
        return Path.of(options.getFirst().substring("-XX:AOTCacheOutput=".length()));
    }
}
