package se.medborgarlofte.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Archives of loaded classes, one for each program. A program writes its archive when it ends in order and none is
 * there. The JVM ignores an archive whose jars have changed but does not replace it (measured with JDK 25), so the name
 * of an archive carries a hash of its class path, and those of earlier builds are removed.
 */
record ClassArchives(Path directory, Growth growth) {

    /** Whether programs without an archive write one: it makes their first end longer. */
    enum Growth {
        GROWING,
        FROZEN
    }

    private static final String SUFFIX = ".jsa";
    private static final int HASH_BYTES = 8;

    /** What the JVM is told about the archive for this class path. */
    List<String> options(String program, String classPath) {
        Path archive = archive(program, classPath);
        String file = "-XX:SharedArchiveFile=" + archive;
        return switch (growth) {
            case GROWING -> List.of("-XX:+AutoCreateSharedArchive", file);
            case FROZEN -> Files.exists(archive) ? List.of(file) : List.of();
        };
    }

    /** The archive for this class path, which may not exist yet. */
    private Path archive(String program, String classPath) {
        Path archive = directory.resolve(program + "@" + hash(classPath) + SUFFIX);
        try {
            Files.createDirectories(directory);
            removeOthers(program, archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private void removeOthers(String program, Path archive) throws IOException {
        try (Stream<Path> archives = Files.list(directory)) {
            for (Path other : archives.toList()) {
                if (other.getFileName().toString().startsWith(program + "@") && !other.equals(archive)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static String hash(String classPath) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (String jar : classPath.split(File.pathSeparator)) {
                digest.update(describe(Path.of(jar)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the JVM compares. */
    private static String describe(Path jar) throws IOException {
        return Files.exists(jar)
                ? jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n"
                : jar + "\n";
    }
}
