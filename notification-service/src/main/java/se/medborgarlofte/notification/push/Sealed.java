package se.medborgarlofte.notification.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medborgarlofte.notification.domain.PushKeys;

/**
 * Encrypts what is pushed for one browser alone, so that the push service in between reads nothing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8291">RFC 8291, with the coding of RFC 8188 in one record</a>
 */
final class Sealed {

    private static final int RECORD = 4096;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int SECRET = 32;
    private static final int TAG_BITS = 128;
    private static final int HEADER = 16 + 4 + 1;
    private static final byte LAST_RECORD = 2;

    private Sealed() {}

    /**
     * Encrypts.
     *
     * @param ours a pair for this message alone
     * @param salt 16 random bytes
     * @throws GeneralSecurityException when the browser's key is none
     */
    static byte[] of(byte[] plain, PushKeys browser, KeyPair ours, byte[] salt) throws GeneralSecurityException {
        byte[] ourPoint = Curve.point((ECPublicKey) ours.getPublic());
        byte[] input = expand(browser.secret(), agreed(browser, ours), info(browser, ourPoint), SECRET);
        byte[] key = expand(salt, input, ascii("Content-Encoding: aes128gcm\0"), KEY);
        byte[] nonce = expand(salt, input, ascii("Content-Encoding: nonce\0"), NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(marked(plain));
        return ByteBuffer.allocate(HEADER + ourPoint.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ourPoint.length)
                .put(ourPoint)
                .put(sealed)
                .array();
    }

    /** The text and the mark of the last record. */
    private static byte[] marked(byte[] plain) {
        byte[] marked = Arrays.copyOf(plain, plain.length + 1);
        marked[plain.length] = LAST_RECORD;
        return marked;
    }

    private static byte[] agreed(PushKeys browser, KeyPair ours) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(Curve.publicKey(browser.publicKey()), true);
        return agreement.generateSecret();
    }

    private static byte[] info(PushKeys browser, byte[] ourPoint) {
        byte[] label = ascii("WebPush: info\0");
        byte[] theirPoint = browser.publicKey();
        return ByteBuffer.allocate(label.length + theirPoint.length + ourPoint.length)
                .put(label)
                .put(theirPoint)
                .put(ourPoint)
                .array();
    }

    /** HKDF with SHA-256 (RFC 5869) for outputs of one block. */
    private static byte[] expand(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        byte[] prk = hmac(salt, input);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return Arrays.copyOf(hmac(prk, block), length);
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
