package se.medborgarlofte.notification.application.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.notification.domain.feed.FeedItem;

/** Everything agencies may learn, in one order. */
public interface Feed {

    /**
     * Adds an item at the end, once for each event id.
     *
     * @return false when it is there already
     */
    boolean append(FeedItem item);

    /** Replaces the current facts of what an event is about, if they are newer. */
    void state(FeedItem item);

    /** Forgets what an aggregate's events told, and its current facts; their positions stay, so that there is no gap. */
    void erase(String context, String subject);

    Optional<FeedItem> at(long position);

    Optional<FeedItem> find(String eventId);

    /** The items after a position, in order. */
    List<FeedItem> after(long position, int limit);

    /** The position of the newest item; 0 while there is none. */
    long head();

    /** Current facts, in the order of their keys. */
    List<FeedItem> states(String afterKey, int limit);

    /** Forgets items that are older. */
    long forgetBefore(Instant time);
}
