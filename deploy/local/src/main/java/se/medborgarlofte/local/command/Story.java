package se.medborgarlofte.local.command;

import java.io.IOException;
import java.nio.file.Path;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.Module;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.Repository;

/** Plays the story of the system tests against a running platform, as a program of its own. */
final class Story {

    private final Repository repository;
    private final DataDirectory data;
    private final Ports ports;

    Story(Repository repository, DataDirectory data, Ports ports) {
        this.repository = repository;
        this.data = data;
        this.ports = ports;
    }

    /** Prints what it does; answers its exit code, 0 only if each step held. */
    int play() throws IOException, InterruptedException {
        if (!repository.isBuilt(Module.SYSTEM_TESTS)) {
            System.err.println("The story cannot be played: system-tests has not been packaged (./mvnw package).");
            return 1;
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Repository.ROOT_PROPERTY + "=" + repository.root(),
                        "-Dlocal.platform.data=" + data.path(),
                        "-cp",
                        repository.classPath(Module.SYSTEM_TESTS),
                        Module.SYSTEM_TESTS.mainClass(),
                        Integer.toString(ports.base()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
