package se.medborgarlofte.eventing.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.FreshDatabase;

/** Personal fields in the store: readable in their place for those who have the keys, and nowhere after erasure. */
class FieldCipherIT {

    private static final String MASTER_KEY = key("0123456789abcdef0123456789abcdef");
    private static final String EMAIL = "åsa.öberg@example.se";

    private final MongoDatabase database = FreshDatabase.open();
    private final FieldCipher cipher = new FieldCipher(database, MASTER_KEY);

    @Test
    void aFieldIsReadBackAsItWasAlsoByAnotherInstance() {
        byte[] stored = encrypted();
        assertThat(decrypted(cipher, stored)).isEqualTo(EMAIL);
        assertThat(decrypted(new FieldCipher(database, MASTER_KEY), stored)).isEqualTo(EMAIL);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("example");
        assertThat(encrypted()).as("the same value never looks the same").isNotEqualTo(stored);
    }

    @Test
    void aValueThatWasMovedOrChangedDoesNotDecrypt() {
        cipher.encrypt("bertil", "contacts", "contact-2", "email", "bertil@example.se");
        byte[] stored = encrypted();
        refuses(() -> cipher.decrypt("asa", "contacts", "contact-1", "phone", stored));
        refuses(() -> cipher.decrypt("asa", "contacts", "contact-2", "email", stored));
        refuses(() -> cipher.decrypt("asa", "items", "contact-1", "email", stored));
        refuses(() -> cipher.decrypt("bertil", "contacts", "contact-1", "email", stored));
        stored[stored.length - 1] ^= 1;
        refuses(() -> decrypted(cipher, stored));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(IllegalStateException.class).hasMessageNotContaining(EMAIL);
    }

    @Test
    void whatBelongsToAForgottenPersonIsGoneForGood() {
        byte[] ofAsa = encrypted();
        byte[] ofBertil = cipher.encrypt("bertil", "contacts", "contact-2", "email", "bertil@example.se");
        cipher.forget("asa");
        assertThatThrownBy(() -> decrypted(cipher, ofAsa)).isInstanceOf(ForgottenSubjectException.class);
        assertThatThrownBy(this::encrypted)
                .as("no new key is made by accident")
                .isInstanceOf(ForgottenSubjectException.class);
        assertThat(cipher.decrypt("bertil", "contacts", "contact-2", "email", ofBertil))
                .isEqualTo("bertil@example.se");
        assertThat(database.getCollection("subject_keys")
                        .find(new Document("_id", "asa"))
                        .first())
                .doesNotContainKey("key");
    }

    @Test
    void whoeverStealsTheStoreWithoutTheMasterKeyReadsNothing() {
        byte[] stored = encrypted();
        FieldCipher thief = new FieldCipher(database, key("another master key, as long: 32b"));
        refuses(() -> decrypted(thief, stored));
        assertThat(database.getCollection("subject_keys")
                        .find(new Document("_id", "asa"))
                        .first()
                        .get("key", Binary.class)
                        .getData())
                .as("the subject's key is itself encrypted")
                .hasSizeGreaterThan(32);
    }

    @Test
    void manyWhoWriteAPersonsFirstFieldsAtOnceUseOneKey() {
        Set<byte[]> stored = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 32; i++) {
                threads.submit(() -> stored.add(
                        new FieldCipher(database, MASTER_KEY).encrypt("asa", "contacts", "contact-1", "email", EMAIL)));
            }
        }
        assertThat(stored)
                .hasSize(32)
                .allSatisfy(value -> assertThat(decrypted(cipher, value)).isEqualTo(EMAIL));
    }

    @Test
    void equalValuesOfOnePurposeAreFoundByTheirHashAndNoOthers() {
        byte[] hash = cipher.lookupHash("email", EMAIL);
        assertThat(new FieldCipher(database, MASTER_KEY).lookupHash("email", EMAIL))
                .isEqualTo(hash);
        assertThat(cipher.lookupHash("email", "bertil@example.se")).isNotEqualTo(hash);
        assertThat(cipher.lookupHash("phone", EMAIL)).isNotEqualTo(hash);
        assertThat(cipher.lookupHash("email" + EMAIL.charAt(0), EMAIL.substring(1)))
                .as("purpose and value cannot be confused")
                .isNotEqualTo(hash);
        assertThat(new FieldCipher(database, key("another master key, as long: 32b")).lookupHash("email", EMAIL))
                .isNotEqualTo(hash);
    }

    @Test
    void aMasterKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new FieldCipher(database, key("short"))).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] encrypted() {
        return cipher.encrypt("asa", "contacts", "contact-1", "email", EMAIL);
    }

    private static String decrypted(FieldCipher by, byte[] stored) {
        return by.decrypt("asa", "contacts", "contact-1", "email", stored);
    }

    private static String key(String secret) {
        return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
