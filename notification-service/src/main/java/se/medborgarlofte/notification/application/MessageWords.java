package se.medborgarlofte.notification.application;

import java.time.Instant;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;

/** Words a message for whoever reads it here. */
public interface MessageWords {

    /** A message in words. */
    record Worded(String subject, String text) {}

    /**
     * Words it in the version that was in force when it was ordered.
     *
     * @param at when it was ordered
     */
    Worded of(Content content, Language language, Instant at);
}
