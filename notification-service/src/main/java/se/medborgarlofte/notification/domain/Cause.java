package se.medborgarlofte.notification.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The event that caused a message.
 *
 * @param context the context it came from, for instance {@code property}
 * @param eventId its id; of several events that say the same, the one handled first
 * @param subject the aggregate it is about
 * @param municipality the code of the municipality it belongs to, when it belongs to one
 */
public record Cause(
        String context,
        String eventId,
        String subject,
        @Nullable String municipality) {

    public Cause(String context, String eventId, String subject) {
        this(context, eventId, subject, null);
    }

    /** The municipality it belongs to. */
    public Optional<String> area() {
        return Optional.ofNullable(municipality);
    }

    /** Whether it belongs to that municipality, or to none in particular. */
    boolean isIn(String code) {
        return municipality == null || municipality.equals(code);
    }
}
