package se.medborgarlofte.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Name-based identifiers with SHA-1, version 5 of RFC 9562. */
final class NamedUuid {

    private static final UUID NAMESPACE = UUID.fromString("9b9ad5a2-4c0d-5c1e-8d43-2f6c5a6e7b10");

    private NamedUuid() {}

    static UUID of(String name) {
        byte[] namespace = ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array();
        ByteBuffer digest =
                ByteBuffer.wrap(Digest.of("SHA-1", namespace, name.getBytes(StandardCharsets.UTF_8)), 0, 16);
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
