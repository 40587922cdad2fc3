package se.medborgarlofte.notification.domain;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The keys of a browser for which pushed messages are encrypted (RFC 8291). It prints as a mask.
 *
 * @param publicKey the browser's point on P-256, 65 bytes
 * @param secret its authentication secret, 16 bytes
 */
public record PushKeys(byte[] publicKey, byte[] secret) {

    private static final int POINT = 65;
    private static final int SECRET = 16;
    private static final byte UNCOMPRESSED = 4;

    public PushKeys {
        publicKey = publicKey.clone();
        secret = secret.clone();
    }

    /** Reads both as browsers give them, in Base64 for URLs; empty when they are not of the right form. */
    public static Optional<PushKeys> parse(String publicKey, String secret) {
        try {
            byte[] point = Base64.getUrlDecoder().decode(publicKey);
            byte[] shared = Base64.getUrlDecoder().decode(secret);
            return point.length == POINT && point[0] == UNCOMPRESSED && shared.length == SECRET
                    ? Optional.of(new PushKeys(point, shared))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    /** As a browser gives it. */
    public String publicKeyText() {
        return text(publicKey);
    }

    /** As a browser gives it. */
    public String secretText() {
        return text(secret);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PushKeys(byte[] otherKey, byte[] otherSecret)
                && Arrays.equals(publicKey, otherKey)
                && Arrays.equals(secret, otherSecret);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(publicKey) + Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "***";
    }
}
