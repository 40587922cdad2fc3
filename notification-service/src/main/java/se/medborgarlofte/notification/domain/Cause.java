package se.medborgarlofte.notification.domain;

/**
 * The event that caused a message.
 *
 * @param context the context it came from, for instance {@code property}
 * @param eventId its id; of several events that say the same, the one handled first
 * @param subject the aggregate it is about
 */
public record Cause(String context, String eventId, String subject) {}
