package se.medborgarlofte.eventing.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs by RFC 9562: version 7, ordered by time, and version 5, derived from a name. */
public final class Ids {

    /** The namespace of all derived ids of the platform; never changes, or repeated commands would be done twice. */
    private static final UUID NAMESPACE = UUID.fromString("6f1c3a52-0e0b-5d6e-9a53-6d6564626f72");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUID of version 7: 48 bits of Unix time in milliseconds, then random bits. */
    public static String uuidV7() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** The UUID of version 5 for a name: the same name gives the same id, always. */
    public static String uuidV5(String name) {
        byte[] hash = sha1(name);
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
