package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who listens on a port, from {@code /proc}: the socket's inode in the tables, then who has it open. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final List<Path> TABLES = List.of(PROC.resolve("net/tcp"), PROC.resolve("net/tcp6"));
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int LONGEST_COMMAND = 160;

    private PortOwner() {}

    /** Process number and command, or a plain phrase when the system does not tell. */
    static String of(int port) {
        return TABLES.stream()
                .flatMap(table -> inodes(table, port))
                .flatMap(inode -> holder(inode).stream())
                .findFirst()
                .map(PortOwner::describe)
                .orElse("a process that this user may not see");
    }

    private static Stream<String> inodes(Path table, int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > INODE
                            && columns[STATE].equals(LISTENING)
                            && columns[LOCAL_ADDRESS].endsWith(suffix))
                    .map(columns -> columns[INODE]);
        } catch (IOException noProc) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> holder(String inode) {
        String socket = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> hasOpen(process.pid(), socket))
                .findFirst();
    }

    private static boolean hasOpen(long pid, String socket) {
        try (Stream<Path> files = Files.list(PROC.resolve(pid + "/fd"))) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException notAllowedOrGone) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String command = CommandLine.of(process);
        String shown = command.length() <= LONGEST_COMMAND ? command : command.substring(0, LONGEST_COMMAND) + "…";
        return "process " + process.pid() + " (" + shown + ")";
    }
}
