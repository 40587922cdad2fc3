package se.medborgarlofte.notification.domain;

import java.util.Locale;
import java.util.Optional;

/** A language we can write in. */
public enum Language {
    SWEDISH(Locale.of("sv", "SE")),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Whose words, days and months to use. */
    public Locale locale() {
        return locale;
    }

    /** The language tag, {@code sv} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code sv}, {@code sv-FI} or {@code en-GB}; empty for a language we do not have. */
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        for (Language candidate : values()) {
            if (candidate.tag().equals(language)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
