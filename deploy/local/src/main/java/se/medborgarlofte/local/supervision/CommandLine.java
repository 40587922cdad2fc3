package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the command line of a process; whole where there is {@code /proc}, elsewhere as far as Java knows it. */
final class CommandLine {

    private CommandLine() {}

    static String of(ProcessHandle process) {
        try {
            byte[] arguments = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(arguments, StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException noProc) {
            return process.info().commandLine().orElse("");
        }
    }
}
