package se.medborgarlofte.local;

import java.nio.file.Path;

/** Secrets of a platform that exists only in a test. */
public final class SecretsForTests {

    private SecretsForTests() {}

    /** A signing key, made on first use. */
    public static String signingKey(Path directory) {
        return new Secrets(directory).issuerSigningKey().toString();
    }
}
