package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.cipher.FieldCipher;

/** Seals what people write before it is stored, and opens it for those who may read it. */
@Component
class FreeTexts {

    private final FieldCipher cipher;

    FreeTexts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    SealedText seal(FreeText place, String id, String plain) {
        return new SealedText(cipher.encrypt(place.subject(id), place.collection(), id, place.field(), plain));
    }

    String open(FreeText place, String id, SealedText text) {
        return cipher.decrypt(place.subject(id), place.collection(), id, place.field(), text.bytes());
    }
}
