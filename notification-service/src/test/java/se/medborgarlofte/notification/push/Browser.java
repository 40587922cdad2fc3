package se.medborgarlofte.notification.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medborgarlofte.notification.domain.PushKeys;

/** The receiving end of RFC 8291, with the platform's own HKDF and nothing of the sender's. */
public final class Browser {

    private static final int SALT = 16;

    private final KeyPair pair;
    private final byte[] secret;

    Browser(KeyPair pair, byte[] secret) {
        this.pair = pair;
        this.secret = secret.clone();
    }

    public Browser() {
        try {
            this.pair = Curve.newPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.secret = new byte[16];
        new java.security.SecureRandom().nextBytes(secret);
    }

    public PushKeys keys() {
        return new PushKeys(Curve.point((ECPublicKey) pair.getPublic()), secret);
    }

    public String p256dh() {
        return keys().publicKeyText();
    }

    public String auth() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What the sender wrote; throws when it was not for this browser. */
    public String open(byte[] body) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(body);
            byte[] salt = take(buffer, SALT);
            buffer.getInt();
            byte[] senderPoint = take(buffer, buffer.get());
            byte[] sealed = take(buffer, buffer.remaining());
            return open(salt, senderPoint, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String open(byte[] salt, byte[] senderPoint, byte[] sealed) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(Curve.publicKey(senderPoint), true);
        byte[] info = ByteBuffer.allocate(14 + 65 + 65)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(keys().publicKey())
                .put(senderPoint)
                .array();
        byte[] input = derive(secret, agreement.generateSecret(), info, 32);
        byte[] key = derive(salt, input, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = derive(salt, input, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] plain = cipher.doFinal(sealed);
        return new String(Arrays.copyOf(plain, plain.length - 1), StandardCharsets.UTF_8);
    }

    private static byte[] derive(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(input)
                        .thenExpand(info, length));
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
