package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;

/** Keeps words that may concern somebody, encrypted. */
@Component
class SealedTexts {

    private final FieldCipher cipher;

    SealedTexts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Encrypts; the document's id is whose key it is kept under. */
    byte[] seal(String collection, String id, String field, String plain) {
        return cipher.encrypt(id, collection, id, field, plain);
    }

    String reveal(String collection, String id, String field, byte[] sealed) {
        return cipher.decrypt(id, collection, id, field, sealed);
    }
}
