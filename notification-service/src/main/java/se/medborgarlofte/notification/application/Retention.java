package se.medborgarlofte.notification.application;

import java.time.Instant;
import se.medborgarlofte.notification.domain.Channel;

/** Forgets what is no longer needed. Each part may be done again and forgets nothing more. */
public interface Retention {

    /**
     * Takes the recipient out of a channel's messages that were finished before a moment; what was sent, about what and
     * when stays.
     *
     * @return how many
     */
    long forgetRecipients(Channel channel, Instant finishedBefore);

    /** Takes items that were put in before a moment out of the inboxes. */
    long clearInboxes(Instant before);

    /** Forgets subscriptions that ended, or were never confirmed, before a moment, with their addresses. */
    long forgetFollowers(Instant before);

    /** Forgets what agencies could fetch that is older. */
    long trimFeed(Instant before);
}
