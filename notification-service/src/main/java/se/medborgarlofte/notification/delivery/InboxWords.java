package se.medborgarlofte.notification.delivery;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.MessageWords;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Words messages for the inbox by the same texts as for mail. */
@Component
class InboxWords implements MessageWords {

    private final LetterWriter letters;

    InboxWords(LetterWriter letters) {
        this.letters = letters;
    }

    @Override
    public Worded of(Content content, Language language, Instant at) {
        LetterWriter.Inside inside = letters.inside(content, language, at);
        return new Worded(inside.subject(), inside.text());
    }
}
