package se.medborgarlofte.eventing.work;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A piece of durable work.
 *
 * @param key derived from what it is for, so that the same work is never scheduled twice
 * @param dueAt when it is to be done, in business time
 * @param attempts how often it was begun, this time included
 * @param traceparent the trace in which it was scheduled
 */
public record Work(
        String key,
        String kind,
        Instant dueAt,
        Document payload,
        int attempts,
        @Nullable String traceparent) {}
