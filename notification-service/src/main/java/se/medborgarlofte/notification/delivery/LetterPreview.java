package se.medborgarlofte.notification.delivery;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.TextProof;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.letter.Letter;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Shows a text as its readers would get it, and finds what cannot be filled in before anything is sent. */
@Component
class LetterPreview implements TextProof {

    private final LetterWriter letters;

    LetterPreview(LetterWriter letters) {
        this.letters = letters;
    }

    @Override
    public List<Proof> of(String swedish, String english, Content sample) {
        List<Proof> proofs = new ArrayList<>();
        for (Language language : Language.values()) {
            String source = language == Language.SWEDISH ? swedish : english;
            proofs.add(proof(source, sample, language));
        }
        return List.copyOf(proofs);
    }

    private Proof proof(String source, Content sample, Language language) {
        try {
            Letter letter = letters.preview(source, sample, language);
            return new Proof.Printed(language, letter.subject(), letter.plainText(), letter.html());
        } catch (IllegalStateException e) {
            return new Proof.Faulty(language, String.valueOf(e.getMessage()));
        }
    }
}
