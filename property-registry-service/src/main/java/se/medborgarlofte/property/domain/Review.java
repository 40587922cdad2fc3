package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody else has looked at a look-up afterwards.
 *
 * @param reviewedBy absent while it waits or was not sampled
 */
public record Review(
        Standing standing,
        @Nullable String reviewedBy,
        @Nullable Instant at) {

    /** What came of it. */
    public enum Standing {
        NOT_SAMPLED,
        WAITING,
        APPROVED,
        QUESTIONED
    }
}
