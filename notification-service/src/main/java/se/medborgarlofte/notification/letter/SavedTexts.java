package se.medborgarlofte.notification.letter;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

/** Where texts that people have saved are found. */
@FunctionalInterface
public interface SavedTexts {

    /** The source of one version of a text in one language. */
    String source(String code, int version, Language language);

    /** What somebody has written in place of a letter that comes with the service, in force at a moment. */
    default Optional<String> inPlaceOf(Template template, Language language, Instant at) {
        return Optional.empty();
    }
}
