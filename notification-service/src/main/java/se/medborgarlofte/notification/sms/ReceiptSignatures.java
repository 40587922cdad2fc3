package se.medborgarlofte.notification.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.medborgarlofte.notification.application.ReceiptProof;

/** Receipts are believed when they carry the HMAC-SHA-256 of their body, in hexadecimal, with the provider's key. */
final class ReceiptSignatures implements ReceiptProof {

    private final SmsSettings settings;

    ReceiptSignatures(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isFrom(String provider, String body, String signature) {
        return settings.providers().stream()
                .filter(known -> known.name().equals(provider))
                .anyMatch(known -> MessageDigest.isEqual(
                        hmac(known.receiptKey(), body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII)));
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
}
