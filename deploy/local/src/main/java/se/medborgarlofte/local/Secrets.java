package se.medborgarlofte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The secrets of one local platform: made on its first start, readable by their owner alone, and kept. */
final class Secrets {

    private static final int RSA_BITS = 2048;
    private static final int MASTER_KEY_BYTES = 32;
    private static final int PEM_LINE = 64;

    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    /** The PEM file with which the issuer signs. */
    Path issuerSigningKey() {
        return kept("issuer-signing-key.pem", Secrets::newSigningKey);
    }

    /** The key with which services encrypt personal fields, in Base64. */
    String cipherMasterKey() {
        try {
            return Files.readString(kept("cipher-master-key", Secrets::newMasterKey))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret gets its name only when it is whole: half a key would be kept for ever. */
    private Path kept(String name, Supplier<String> make) {
        Path file = directory.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(directory);
            Path unfinished = Files.createTempFile(directory, name, ".part", OWNER_ALONE);
            Files.writeString(unfinished, make.get());
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newSigningKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            Base64.Encoder lines = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII));
            return "-----BEGIN PRIVATE KEY-----\n" + lines.encodeToString(key) + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static String newMasterKey() {
        byte[] key = new byte[MASTER_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
