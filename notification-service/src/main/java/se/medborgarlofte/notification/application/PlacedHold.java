package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.notification.domain.Hold;

/**
 * A hold as it is stored.
 *
 * @param reason a code, never the circumstances
 * @param revision counts the changes
 */
public record PlacedHold(
        String id,
        Hold hold,
        HoldReason reason,
        String placedBy,
        Instant placedAt,
        Optional<Instant> liftedAt,
        long revision) {

    /** Why notices are held. */
    public enum HoldReason {
        ONGOING_OPERATION,
        RIVAL_CLAIM,
        WITNESS_PROTECTION,
        OTHER
    }
}
