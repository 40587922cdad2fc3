package se.medborgarlofte.notification.domain.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that agencies may learn.
 *
 * @param position its place in the feed, counted without gaps
 * @param eventId the event's id; also what a retraction names
 * @param area code of its municipality; empty when it belongs to none
 * @param data JSON with every field that may leave the platform; reduced for each agency
 * @param sandbox the one subscription that gets a made-up event; empty for real ones
 * @param kind what is special about it
 */
public record FeedItem(
        long position,
        String eventId,
        String context,
        String type,
        String subject,
        Optional<String> area,
        long aggregateSequence,
        Instant time,
        String data,
        Optional<String> sandbox,
        Kind kind) {

    /** The type that tells that an earlier event was wrong. */
    public static final String RETRACTED = "event-retracted";

    /** What is special about an item. */
    public enum Kind {
        ORDINARY,
        /** Sandbox: it is delivered twice. */
        DOUBLED,
        /** Sandbox: its number is used and it is not delivered, until it is replayed. */
        SKIPPED
    }

    /** The type as agencies choose it. */
    public String name() {
        return context + "." + type;
    }

    /** The same at another place. */
    public FeedItem at(long newPosition) {
        return new FeedItem(
                newPosition, eventId, context, type, subject, area, aggregateSequence, time, data, sandbox, kind);
    }
}
