package se.medborgarlofte.notification.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a push service who we are.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8292">RFC 8292</a>
 */
final class Vapid {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = text("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
    /** A day is the most. */
    private static final Duration VALID_FOR = Duration.ofHours(12);

    private final KeyPair keys;
    private final String publicKey;
    private final URI contact;

    /**
     * @param publicKey a point, in Base64 for URLs
     * @param privateKey its number, likewise
     */
    Vapid(String publicKey, String privateKey, URI contact) {
        this.publicKey = publicKey;
        this.contact = contact;
        try {
            this.keys = Curve.pair(
                    Base64.getUrlDecoder().decode(publicKey),
                    Base64.getUrlDecoder().decode(privateKey));
            sign("a pair that does not belong together is found at the start");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("notification.push has no usable pair of keys", e);
        }
    }

    String publicKey() {
        return publicKey;
    }

    /** The value of the header {@code Authorization} for a push service. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        String claims = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "aud",
                        PushSettings.origin(endpoint),
                        "exp",
                        now.plus(VALID_FOR).getEpochSecond(),
                        "sub",
                        contact.toString()));
        String signed = HEADER + "." + text(claims);
        return "vapid t=" + signed + "." + sign(signed) + ", k=" + publicKey;
    }

    private String sign(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        signature.update(bytes);
        byte[] signed = signature.sign();
        signature.initVerify(keys.getPublic());
        signature.update(bytes);
        if (!signature.verify(signed)) {
            throw new GeneralSecurityException("the private key does not belong to the public one");
        }
        return BASE64.encodeToString(signed);
    }

    private static String text(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
