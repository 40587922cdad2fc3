package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.domain.Template;

/**
 * Which version of a letter was in force at a moment. What is ordered from a minute after a version was saved gets it:
 * by then every instance has seen it, so that a message sent again after a crash is worded the same.
 */
@Component
public class LettersInForce {

    static final Duration NOTICE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofSeconds(20);

    private final Texts texts;
    private final Clock realTime;
    private final Map<Template, Seen> seen = new ConcurrentHashMap<>();

    LettersInForce(Texts texts, @Qualifier("realTime") Clock realTime) {
        this.texts = texts;
        this.realTime = realTime;
    }

    private record Seen(Instant at, List<SavedText> versions) {}

    /** The code under which the versions of a letter are kept. */
    static String code(Template template) {
        return "letter." + template.code();
    }

    /** Empty when it was the version that comes with the service. */
    public Optional<SavedText> at(Template template, Instant at) {
        return versions(template).stream()
                .filter(version -> !at.isBefore(version.savedAt().plus(NOTICE)))
                .findFirst();
    }

    /** A new version was saved; other instances see it in their own time. */
    void lookAgain(Template template) {
        seen.remove(template);
    }

    private List<SavedText> versions(Template template) {
        Instant now = realTime.instant();
        return seen.compute(
                        template,
                        (_, known) -> known != null && now.isBefore(known.at().plus(KEPT))
                                ? known
                                : new Seen(now, texts.versions(code(template))))
                .versions();
    }
}
