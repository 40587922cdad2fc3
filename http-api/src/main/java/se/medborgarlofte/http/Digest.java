package se.medborgarlofte.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of several byte arrays in a row. */
final class Digest {

    private Digest() {}

    static byte[] of(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
