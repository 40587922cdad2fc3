package se.medborgarlofte.notification.letter;

import java.util.List;
import se.medborgarlofte.notification.domain.Language;

/**
 * A worded message.
 *
 * @param languages in the order they are written in
 * @param plainText for those who read plain text
 * @param html the same words, marked up for screen readers and mail programs
 */
public record Letter(String subject, List<Language> languages, String plainText, String html) {

    public Letter {
        languages = List.copyOf(languages);
    }
}
