package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;

/** Words a message for whoever reads it here. */
public interface MessageWords {

    /** A message in words. */
    record Worded(String subject, String text) {}

    Worded of(Content content, Language language);
}
