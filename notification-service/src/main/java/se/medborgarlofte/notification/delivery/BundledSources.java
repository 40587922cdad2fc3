package se.medborgarlofte.notification.delivery;

import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.BundledLetters;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Reads the letters that come with the service. */
@Component
class BundledSources implements BundledLetters {

    private final LetterWriter letters;

    BundledSources(LetterWriter letters) {
        this.letters = letters;
    }

    @Override
    public String source(Template template, Language language) {
        return letters.source(template, language);
    }
}
