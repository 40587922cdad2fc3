package se.medborgarlofte.notification.application.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import tools.jackson.databind.node.ObjectNode;

/** An agency fetches what it may learn, from wherever it stands, and the current state to start from. */
@Service
public class PullFeed {

    private static final int LOOKED_AT = 500;

    private final AgencyAccess access;
    private final Feed feed;
    private final FeedBodies bodies;

    PullFeed(AgencyAccess access, Feed feed, FeedBodies bodies) {
        this.access = access;
        this.feed = feed;
        this.bodies = bodies;
    }

    /**
     * A part of the feed.
     *
     * @param next where to go on
     * @param more whether there is more at the moment
     */
    public record Part(List<ObjectNode> events, long next, boolean more) {}

    /**
     * A part of the current state.
     *
     * @param next the key to go on from; empty when this was the last part
     * @param continueAfter where to go on in the feed once every part has been read
     */
    public record Snapshot(List<ObjectNode> states, Optional<String> next, long continueAfter) {}

    public Part events(Caller caller, long after, int limit) {
        Agency agency = access.agency(caller);
        List<FeedItem> looked = feed.after(after, LOOKED_AT);
        List<ObjectNode> events = new ArrayList<>();
        long next = after;
        for (FeedItem item : looked) {
            if (events.size() == limit) {
                return new Part(events, next, true);
            }
            body(agency, item).ifPresent(events::add);
            next = item.position();
        }
        return new Part(events, next, looked.size() == LOOKED_AT);
    }

    /**
     * Reads a part of the current state.
     *
     * @param continueAfter what the first part said; 0 in the first request
     */
    public Snapshot snapshot(Caller caller, String afterKey, long continueAfter, int limit) {
        Agency agency = access.agency(caller);
        // Before the first state is read: what comes meanwhile is told once more, never lost.
        long head = afterKey.isEmpty() ? feed.head() : continueAfter;
        List<FeedItem> looked = feed.states(afterKey, limit);
        List<ObjectNode> states = new ArrayList<>();
        looked.forEach(item -> body(agency, item).ifPresent(states::add));
        Optional<String> next = looked.size() < limit ? Optional.empty() : Optional.of(key(looked.getLast()));
        return new Snapshot(states, next, head);
    }

    public static String key(FeedItem item) {
        return item.context() + ":" + item.subject();
    }

    private Optional<ObjectNode> body(Agency agency, FeedItem item) {
        return item.sandbox().isEmpty() && Agency.permits(Optional.of(agency), item)
                ? bodies.event(item, agency.level())
                : Optional.empty();
    }
}
