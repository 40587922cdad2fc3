package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The owner lets somebody have the kit who can show the secret.
 *
 * @param secretHash hash of the secret, which itself is known to the owner only
 * @param until the last day of a loan
 */
public record KitOffer(
        Kind kind, String secretHash, @Nullable LocalDate until, Instant expiresAt) {

    /** For good, or for a time. */
    public enum Kind {
        MOVE,
        LOAN
    }
}
