package se.medborgarlofte.notification.letter;

import se.medborgarlofte.notification.domain.Language;

/** One language's part of a letter, filled in. */
record Section(Language language, TemplateText text, TemplateText signature) {}
