package se.medborgarlofte.notification.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;

/**
 * Tokens for links in mails: they name a subscription and prove that we made the link, and say nothing of the person.
 * They are computed and not stored, so that every mail can carry one.
 */
@Component
public class LinkTokens {

    private static final int PROOF_BYTES = 16;

    private final FieldCipher cipher;

    LinkTokens(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** What a link is for; a token for one purpose is worth nothing for another. */
    public enum Purpose {
        CONFIRM,
        UNSUBSCRIBE
    }

    public String token(Purpose purpose, String subscriptionId) {
        return subscriptionId + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(proof(purpose, subscriptionId));
    }

    /** The subscription that a token names; empty when we have not made it for that purpose. */
    public Optional<String> subscriptionOf(Purpose purpose, String token) {
        String[] parts = token.split("\\.", 2);
        return parts.length == 2 && proves(purpose, parts[0], parts[1]) ? Optional.of(parts[0]) : Optional.empty();
    }

    private boolean proves(Purpose purpose, String subscriptionId, String proof) {
        byte[] expected = Base64.getUrlEncoder().withoutPadding().encode(proof(purpose, subscriptionId));
        return MessageDigest.isEqual(expected, proof.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] proof(Purpose purpose, String subscriptionId) {
        return Arrays.copyOf(cipher.lookupHash("link|" + purpose, subscriptionId), PROOF_BYTES);
    }
}
