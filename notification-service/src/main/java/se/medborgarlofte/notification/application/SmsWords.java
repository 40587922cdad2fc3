package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Language;

/** The few words of text messages. They are shown on locked screens and name nothing that is sensitive. */
public interface SmsWords {

    /** That something important waits inside. */
    String important(Language language);

    /** A code by which somebody proves that a number is theirs. */
    String code(String code, Language language);
}
