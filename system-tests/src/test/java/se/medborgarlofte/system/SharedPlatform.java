package se.medborgarlofte.system;

import java.nio.file.Path;
import se.medborgarlofte.local.LocalPlatform;

/** One platform for all the tests of a JVM, on free ports with its data in the build directory. */
public final class SharedPlatform {

    private static final LocalPlatform PLATFORM = start();

    private SharedPlatform() {}

    public static LocalPlatform get() {
        return PLATFORM;
    }

    private static LocalPlatform start() {
        try {
            return LocalPlatform.startEmpty(Path.of("target", "platform"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
