package se.medborgarlofte.pledge.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the canonical content, as 64 lower-case hexadecimal digits. */
final class ContentHash {

    private ContentHash() {}

    static String of(PictureBasis basis, PledgeContent content) {
        return hash(CanonicalContent.of(basis, content));
    }

    static String of(PictureBasis basis, PledgeContent current, Amendment amendment) {
        return hash(CanonicalContent.of(basis, current, amendment));
    }

    static String ofText(String canonical) {
        return hash(canonical);
    }

    private static String hash(String canonical) {
        return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
