package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a process writes. Each start appends; a file that has grown large is set aside first, and only one is kept. */
public record LogFile(Path path) {

    private static final long LARGE = 10L << 20;
    private static final int TAIL = 4096;
    private static final int LONGEST_LINE = 300;

    /** Sets a large file aside as {@code <name>.log.1}. */
    void rotateWhenLarge() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (Files.exists(path) && Files.size(path) > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line that says something, shortened when it is very long; empty when there is none. */
    public String lastLine() {
        String line = tail().lines().filter(text -> !text.isBlank()).reduce("", (earlier, later) -> later);
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    private String tail() {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException nothingWritten) {
            return "";
        }
    }
}
