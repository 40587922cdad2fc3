package se.medborgarlofte.notification.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;

/** Agencies' subscriptions, and how far each has come. */
public interface FeedSubscriptions {

    /**
     * Stores a new one.
     *
     * @return false when the same command has made it already
     */
    boolean create(FeedSubscription subscription, String bodyHash, long position);

    Optional<FeedSubscription> find(String id);

    /**
     * Stores a change.
     *
     * @return false when it was not at the revision before
     */
    boolean save(FeedSubscription subscription);

    Page<FeedSubscription> of(String agencyId, PageRequest request);

    /** Those that are active and may be tried now. */
    List<String> due(Instant realNow);

    /**
     * Takes a subscription for a while, so that one instance delivers at a time.
     *
     * @return how far it has come, or empty when another has it
     */
    Optional<Progress> lease(String id, Instant realNow, Duration time);

    /** Gives it back, not to be tried before a moment. */
    void release(String id, Instant notBefore, int failures);

    /** Records how far it has come. */
    void reached(String id, long position, long sequence);

    /** Lets numbers be sent again before anything new. */
    void replay(String id, long fromSequence, long toSequence);

    /** Records how far a replay has come; a finished one is forgotten. */
    void replayed(String id, long nextSequence);

    /**
     * How far a subscription has come.
     *
     * @param position up to here the feed has been looked at
     * @param sequence the last number given
     * @param replayNext the next number of a replay; 0 when there is none
     * @param replayTo the last number of the replay
     * @param failures failed tries in a row
     */
    record Progress(long position, long sequence, long replayNext, long replayTo, int failures) {}
}
