package se.medborgarlofte.eventing.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Duplicates;

/**
 * Encrypts personal fields with AES-256-GCM, a key per subject. The subjects' keys are stored encrypted by the master
 * key; destroying a subject's key erases everything that was encrypted for it, in every backup too.
 *
 * <p>The associated data is collection, document and field: a value moved to another place does not decrypt. Equality
 * look-up goes by a keyed hash that is stored beside the value.
 */
public final class FieldCipher {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoCollection<Document> keys;
    private final Aead master;
    private final SecretKeySpec lookupKey;

    /**
     * Makes a cipher.
     *
     * @param masterKey 32 bytes in Base64
     * @throws IllegalArgumentException when the master key is not of that form
     */
    public FieldCipher(MongoDatabase database, String masterKey) {
        this.keys = database.getCollection("subject_keys");
        byte[] secret = Base64.getDecoder().decode(masterKey);
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("eventing.cipher.master-key must be " + KEY_BYTES + " bytes in Base64");
        }
        this.master = aead(derive(secret, "subject keys"));
        this.lookupKey = new SecretKeySpec(derive(secret, "lookup hashes"), "HmacSHA256");
    }

    /**
     * Encrypts a field.
     *
     * @param subjectId whose data it is; its key is made on first use
     * @return nonce, ciphertext and tag
     * @throws ForgottenSubjectException when the subject has been erased
     */
    public byte[] encrypt(String subjectId, String collection, String documentId, String field, String plain) {
        try {
            return key(subjectId, true)
                    .encrypt(plain.getBytes(StandardCharsets.UTF_8), place(collection, documentId, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be encrypted", e);
        }
    }

    /**
     * Decrypts a field.
     *
     * @throws ForgottenSubjectException when the subject has been erased
     * @throws IllegalStateException when the value was changed, or belongs to another place or subject
     */
    public String decrypt(String subjectId, String collection, String documentId, String field, byte[] encrypted) {
        try {
            byte[] plain = key(subjectId, false).decrypt(encrypted, place(collection, documentId, field));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be decrypted", e);
        }
    }

    /**
     * A keyed hash for equality look-up: HMAC-SHA-256.
     *
     * @param purpose keeps the hashes of different fields apart
     * @param normalised the value in the one form in which it is compared
     */
    public byte[] lookupHash(String purpose, String normalised) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookupKey);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Destroys the subject's key. There is no way back. */
    public void forget(String subjectId) {
        keys.updateOne(
                new Document("_id", subjectId),
                Updates.combine(Updates.unset("key"), Updates.set("forgotten", true)),
                new UpdateOptions().upsert(true));
    }

    /**
     * Lets a subject whose key is destroyed have a new one, when it is known again by its own wish. What was encrypted
     * before stays unreadable.
     */
    public void renew(String subjectId) {
        keys.deleteOne(new Document("_id", subjectId).append("forgotten", true));
    }

    private Aead key(String subjectId, boolean make) throws GeneralSecurityException {
        Document stored = keys.find(new Document("_id", subjectId)).first();
        if (stored == null && make) {
            stored = newKey(subjectId);
        }
        Binary wrapped = stored == null ? null : stored.get("key", Binary.class);
        if (wrapped == null) {
            throw new ForgottenSubjectException();
        }
        return aead(master.decrypt(wrapped.getData(), subjectId.getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes the subject's key; when another instance was first, takes that one. */
    private @Nullable Document newKey(String subjectId) throws GeneralSecurityException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        byte[] wrapped = master.encrypt(key, subjectId.getBytes(StandardCharsets.UTF_8));
        Document made = new Document("_id", subjectId).append("key", new Binary(wrapped));
        return Duplicates.insertIfAbsent(keys, made)
                ? made
                : keys.find(new Document("_id", subjectId)).first();
    }

    private static byte[] place(String collection, String documentId, String field) {
        return (collection + "\0" + documentId + "\0" + field).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] derive(byte[] secret, String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HmacSha256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSha256", e);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-256-GCM", e);
        }
    }
}
