package se.medborgarlofte.eventing.envelope;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a received event say.
 *
 * @param context the context that told it, such as {@code dialogue}
 * @param type its short name, such as {@code concern-raised}
 * @param subject the id of the aggregate it tells of
 * @param sequence its number among the aggregate's events, from 1
 */
public record Envelope(
        String id,
        String context,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable String traceparent) {}
