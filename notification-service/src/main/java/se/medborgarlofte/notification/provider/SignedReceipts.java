package se.medborgarlofte.notification.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.medborgarlofte.notification.application.ReceiptProof;
import se.medborgarlofte.notification.domain.Channel;

/**
 * Receipts are believed when they carry the HMAC-SHA-256 of their body, in hexadecimal, with the provider's key.
 *
 * @param keys by the providers' names
 */
public record SignedReceipts(Channel channel, Map<String, String> keys) implements ReceiptProof {

    public SignedReceipts {
        keys = Map.copyOf(keys);
    }

    @Override
    public boolean isFrom(String provider, String body, String signature) {
        String key = keys.get(provider);
        return key != null
                && MessageDigest.isEqual(
                        hmac(key, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hmac(String key, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "SignedReceipts[" + channel + "]";
    }
}
