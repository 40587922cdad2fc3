package se.medborgarlofte.notification.domain.feed;

import java.util.Optional;

/**
 * Another agency, and what it may learn.
 *
 * @param id the organisation in its tokens
 * @param mayLearn the types and areas it is entitled to
 * @param level fields above this are left out
 * @param contactId the recipient that stands for its mailbox
 * @param entitled false when the entitlement has been withdrawn
 * @param revision counts the changes
 */
public record Agency(String id, Choice mayLearn, Level level, String contactId, boolean entitled, long revision) {

    /** How sensitive the fields may be that it learns. */
    public enum Level {
        PUBLIC,
        INTERNAL,
        RESTRICTED
    }

    /** Whether it may learn of an item today. */
    public static boolean permits(Optional<Agency> agency, FeedItem item) {
        return agency.filter(Agency::entitled)
                .filter(known -> item.sandbox().isPresent() || known.mayLearn().includes(item))
                .isPresent();
    }
}
