package se.medborgarlofte.eventing.handling;

import java.time.Instant;

/**
 * An event as a handler gets it.
 *
 * @param subject the id of the aggregate it tells of
 * @param sequence its number among the aggregate's events, from 1
 * @param time when it happened, in business time
 */
public record ReceivedEvent<T>(
        String id, String type, String context, String subject, long sequence, Instant time, T data) {}
