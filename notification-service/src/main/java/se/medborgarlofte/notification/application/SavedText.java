package se.medborgarlofte.notification.application;

import java.time.Instant;
import se.medborgarlofte.notification.domain.Language;

/**
 * One version of a text for mailings, or of a letter that comes with the service; versions never change.
 *
 * @param code the text's name, unique in its municipality
 * @param area code of the municipality it belongs to
 */
public record SavedText(
        String code, int version, String area, String swedish, String english, String savedBy, Instant savedAt) {

    /** Its source in a language. */
    public String in(Language language) {
        return switch (language) {
            case SWEDISH -> swedish;
            case ENGLISH -> english;
        };
    }
}
