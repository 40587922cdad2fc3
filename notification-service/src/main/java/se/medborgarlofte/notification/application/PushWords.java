package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Language;

/** What browsers get. It is shown on locked screens and names nothing that is sensitive. */
public interface PushWords {

    /** That something important waits inside. */
    String important(String messageId, Language language);

    /** A code by which a browser proves that its owner sees what comes there. */
    String code(String deviceId, String code);
}
