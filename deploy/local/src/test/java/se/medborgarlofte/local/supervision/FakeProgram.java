package se.medborgarlofte.local.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/** A program to supervise: {@code FakeProgram <name> <diary> <ready file> [stubborn|broken]}. */
public final class FakeProgram {

    private FakeProgram() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        Path diary = Path.of(arguments[1]);
        String manner = arguments.length > 3 ? arguments[3] : "";
        if (manner.equals("broken")) {
            System.out.println("I cannot find my settings");
            System.exit(3);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(diary, name, manner)));
        write(diary, name + " started");
        Files.writeString(Path.of(arguments[2]), "");
        new CountDownLatch(1).await();
    }

    private static void end(Path diary, String name, String manner) {
        write(diary, name + " stopped");
        if (manner.equals("stubborn")) {
            awaitForEver();
        }
    }

    private static void awaitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path diary, String line) {
        try {
            Files.writeString(diary, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
