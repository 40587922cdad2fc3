package se.medborgarlofte.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.local.supervision.RunDirectory;

/**
 * The command line of a Java process that starts quickly and stays small, since a dozen of them share two cores.
 *
 * <p>The serial collector and the first compiler alone cost the least to start. Loaded classes are archived when the
 * process first ends in order and mapped at every later start, which nearly halves the time of a Spring application.
 */
record JavaProgram(
        String name,
        Compilation compilation,
        String classPath,
        List<String> settings,
        String mainClass,
        int heapMegabytes,
        List<String> arguments) {

    private static final List<String> QUICK_AND_SMALL = List.of(
            "-XX:+UseSerialGC",
            // Not a limit: below it, classes that are loaded set off no full collection while a process starts.
            "-XX:MetaspaceSize=160m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:+ExitOnOutOfMemoryError",
            // Without them the JVM's warnings about libraries would be a process's last words when it dies.
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable",
            "-Xlog:all=error,cds*=off,aot*=off:stderr",
            "-Dfile.encoding=UTF-8");

    /** The marker comes first: some systems show only the beginning of a command line. */
    List<String> command(RunDirectory run, ClassArchives archives) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add(run.marker());
        command.add("-Dlocal.platform.process=" + name);
        command.addAll(QUICK_AND_SMALL);
        command.addAll(compilation.options());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(archives.options(name, classPath));
        return Stream.concat(command.stream(), program()).toList();
    }

    private Stream<String> program() {
        return Stream.of(settings, List.of("-cp", classPath, mainClass), arguments)
                .flatMap(List::stream);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
