package se.medborgarlofte.eventing.cipher;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that links in mails carry after {@code #}. Whoever makes a link and whoever answers it derive its key from a
 * secret that only our services have, so that no key ever stands on a topic. A proof is told instead: it opens nothing,
 * and shows a reader with another secret that the key it derives would not work.
 */
public final class LinkKeys {

    private static final int KEY_BYTES = 32;
    private static final int PROOF_BYTES = 9;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec secret;

    /**
     * Makes the keys of one secret.
     *
     * @param secret 32 bytes in Base64, the same for all services that make or answer links
     */
    public LinkKeys(String secret) {
        byte[] decoded = Base64.getDecoder().decode(secret);
        if (decoded.length != KEY_BYTES) {
            throw new IllegalArgumentException("eventing.cipher.link-secret must be " + KEY_BYTES + " bytes in Base64");
        }
        this.secret = new SecretKeySpec(derived(decoded), "HmacSHA256");
    }

    /**
     * The key of a link.
     *
     * @param purpose what the link opens; a key for one purpose is worth nothing for another
     * @param id the one thing it opens
     * @return 256 bits as text that needs no escaping in an address
     */
    public String key(String purpose, String id) {
        return TEXT.encodeToString(mac(purpose, id));
    }

    /** What a link carries that names the thing itself: its id and the key. */
    public String token(String purpose, String id) {
        return id + "." + key(purpose, id);
    }

    /** The id in a token; empty when we have not made it for that purpose. */
    public Optional<String> idOf(String purpose, String token) {
        String[] parts = token.split("\\.", 2);
        return parts.length == 2 && isKey(purpose, parts[0], parts[1]) ? Optional.of(parts[0]) : Optional.empty();
    }

    private boolean isKey(String purpose, String id, String key) {
        byte[] expected = key(purpose, id).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, key.getBytes(StandardCharsets.UTF_8));
    }

    /** What may be told of the key: the same for everybody with the same secret. */
    public String proof(String purpose, String id) {
        return TEXT.encodeToString(Arrays.copyOf(mac("proof of " + purpose, id), PROOF_BYTES));
    }

    /**
     * The key of a link of which somebody has told the proof.
     *
     * @throws IllegalStateException when they have another secret, so that the key would open nothing
     */
    public String proven(String purpose, String id, String proof) {
        byte[] expected = proof(purpose, id).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, proof.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalStateException("whoever made this link has another link secret");
        }
        return key(purpose, id);
    }

    private byte[] mac(String purpose, String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] derived(byte[] secret) {
        try {
            return Hkdf.computeHkdf(
                    "HmacSha256", secret, new byte[0], "link keys".getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSha256", e);
        }
    }
}
