package se.medborgarlofte.notification.letter;

import se.medborgarlofte.notification.domain.Language;

/** Where texts that people have saved are found. */
@FunctionalInterface
public interface SavedTexts {

    /** The source of one version of a text in one language. */
    String source(String code, int version, Language language);
}
