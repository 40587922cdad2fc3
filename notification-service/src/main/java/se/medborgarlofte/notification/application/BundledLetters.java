package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

/** The letters that come with the service. */
public interface BundledLetters {

    /** The source of a letter in one language. */
    String source(Template template, Language language);
}
