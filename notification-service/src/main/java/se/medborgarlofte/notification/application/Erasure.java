package se.medborgarlofte.notification.application;

import java.time.Instant;

/** Erases what is kept of one person. Each part may be done again and changes nothing more. */
public interface Erasure {

    /**
     * Erases contact details, choices, subscriptions, browsers, inbox and offices, and destroys the key by which they
     * could be read. A mark of protected identity stays: it protects somebody who is not known here, too.
     */
    void eraseDetails(String personId);

    /**
     * Takes the person out of the history of messages that were ordered until a moment; what was sent, about what and
     * when stays.
     */
    void eraseFromHistory(String personId, Instant orderedUntil);
}
